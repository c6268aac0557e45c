/** Whose number it is and as of when: the two questions that every standing and scorecard answers first. */
@NullMarked
package io.pacesetter.engine.subject;

import org.jspecify.annotations.NullMarked;
