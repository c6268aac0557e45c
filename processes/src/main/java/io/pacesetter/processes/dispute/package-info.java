/** Disputes: members question points and ranks; managers, then sales ops, answer. */
@NullMarked
package io.pacesetter.processes.dispute;

import org.jspecify.annotations.NullMarked;
