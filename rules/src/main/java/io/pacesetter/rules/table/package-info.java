/** Rules as decision tables: what rules of one shape have in common, and a row for each. */
@NullMarked
package io.pacesetter.rules.table;

import org.jspecify.annotations.NullMarked;
