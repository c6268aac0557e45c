/** Indicators: what is counted, and its values by person, team and day. */
@NullMarked
package io.pacesetter.engine.indicator;

import org.jspecify.annotations.NullMarked;
