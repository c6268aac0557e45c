/** Runs compiled rulebooks: what happened goes in, what rules make of it comes out. */
@NullMarked
package io.pacesetter.rules.decide;

import org.jspecify.annotations.NullMarked;
