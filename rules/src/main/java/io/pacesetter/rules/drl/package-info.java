/** The canonical Drools text of a rule: what is shown, and what is compiled. */
@NullMarked
package io.pacesetter.rules.drl;

import org.jspecify.annotations.NullMarked;
