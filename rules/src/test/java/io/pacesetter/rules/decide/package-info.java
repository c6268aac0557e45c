/** Tests of what rules decide. */
@NullMarked
package io.pacesetter.rules.decide;

import org.jspecify.annotations.NullMarked;
