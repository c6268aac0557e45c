/** Proofs of the rule language, and the rules that all faces are proved with. */
@NullMarked
package io.pacesetter.rules.language;

import org.jspecify.annotations.NullMarked;
