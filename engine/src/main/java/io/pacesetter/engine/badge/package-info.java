/** The badges that an organization awards. */
@NullMarked
package io.pacesetter.engine.badge;

import org.jspecify.annotations.NullMarked;
