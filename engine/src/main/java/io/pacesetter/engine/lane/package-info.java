/** One organization is one lane: what is accepted is settled in order, once, by one node at a time. */
@NullMarked
package io.pacesetter.engine.lane;

import org.jspecify.annotations.NullMarked;
