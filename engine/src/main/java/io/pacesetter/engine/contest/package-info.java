/** Contests: who takes part, how it is scored and won, its life from draft to final, and how it stands. */
@NullMarked
package io.pacesetter.engine.contest;

import org.jspecify.annotations.NullMarked;
