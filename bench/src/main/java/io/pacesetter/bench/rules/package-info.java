/** Measures rules alone: how fast they decide, how long they take to compile, what they keep. */
@NullMarked
package io.pacesetter.bench.rules;

import org.jspecify.annotations.NullMarked;
