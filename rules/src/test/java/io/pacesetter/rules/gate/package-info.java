/** Tests of what stands between rules and their being run. */
@NullMarked
package io.pacesetter.rules.gate;

import org.jspecify.annotations.NullMarked;
