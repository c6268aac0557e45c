/** The levels that points lead to. */
@NullMarked
package io.pacesetter.engine.level;

import org.jspecify.annotations.NullMarked;
