/** Proofs that English sentences say what rules say. */
@NullMarked
package io.pacesetter.rules.english;

import org.jspecify.annotations.NullMarked;
