/** Notifications in the application. */
@NullMarked
package io.pacesetter.engine.notice;

import org.jspecify.annotations.NullMarked;
