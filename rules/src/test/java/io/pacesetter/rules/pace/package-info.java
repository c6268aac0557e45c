/** Proofs of the formulas. */
@NullMarked
package io.pacesetter.rules.pace;

import org.jspecify.annotations.NullMarked;
