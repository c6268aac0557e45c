/** CSV files of a CRM become activities and people: look at the file, map its columns, take the good lines, name the bad. */
@NullMarked
package io.pacesetter.engine.importing;

import org.jspecify.annotations.NullMarked;
