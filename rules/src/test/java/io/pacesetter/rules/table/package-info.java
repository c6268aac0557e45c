/** Proofs that tables say what rules say. */
@NullMarked
package io.pacesetter.rules.table;

import org.jspecify.annotations.NullMarked;
