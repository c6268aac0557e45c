/** How a request is refused: what was wrong, where, and what would be right. */
@NullMarked
package io.pacesetter.engine.refusal;

import org.jspecify.annotations.NullMarked;
