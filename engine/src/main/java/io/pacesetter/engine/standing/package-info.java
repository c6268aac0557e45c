/** Who stands where: ranking, leaderboards and how a number went over time. */
@NullMarked
package io.pacesetter.engine.standing;

import org.jspecify.annotations.NullMarked;
