/** Working time of an organization and of a person: its working days, holidays and absences. */
@NullMarked
package io.pacesetter.processes.time;

import org.jspecify.annotations.NullMarked;
