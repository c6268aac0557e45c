/** People and teams over HTTP: who belongs where since when, absences, departures. */
@NullMarked
package io.pacesetter.api.people;

import org.jspecify.annotations.NullMarked;
