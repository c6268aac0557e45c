/** How a number is judged against what was asked for: proration, attainment, pace, status, score, recovery. */
@NullMarked
package io.pacesetter.rules.pace;

import org.jspecify.annotations.NullMarked;
