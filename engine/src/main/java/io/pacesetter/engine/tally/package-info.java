/** What activities add up to, per indicator, day, person and team; and the values of indicators read from it. */
@NullMarked
package io.pacesetter.engine.tally;

import org.jspecify.annotations.NullMarked;
