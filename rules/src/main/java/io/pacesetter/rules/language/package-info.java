/** The typed rule: what a rulebook says, whichever of its faces it was written in, and the checks that every rule passes. */
@NullMarked
package io.pacesetter.rules.language;

import org.jspecify.annotations.NullMarked;
