/** Tests of the Drools text of rules. */
@NullMarked
package io.pacesetter.rules.drl;

import org.jspecify.annotations.NullMarked;
