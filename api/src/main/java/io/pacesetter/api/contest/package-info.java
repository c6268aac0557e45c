/** Contests over HTTP. */
@NullMarked
package io.pacesetter.api.contest;

import org.jspecify.annotations.NullMarked;
