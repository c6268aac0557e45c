/** The ledger of effects: what rules and people awarded, append-only, each entry with its cause. */
@NullMarked
package io.pacesetter.engine.ledger;

import org.jspecify.annotations.NullMarked;
