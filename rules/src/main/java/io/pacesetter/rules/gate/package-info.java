/** What stands between printed rules and their being run: what the source and what the bytecode may consist of. */
@NullMarked
package io.pacesetter.rules.gate;

import org.jspecify.annotations.NullMarked;
