/** Settles what rules make of history: asks them in the order of occurrence, and keeps the ledger to what they say. */
@NullMarked
package io.pacesetter.engine.settlement;

import org.jspecify.annotations.NullMarked;
