/** Organizations and their calendars: time zone, periods, working days, holidays. */
@NullMarked
package io.pacesetter.engine.org;

import org.jspecify.annotations.NullMarked;
