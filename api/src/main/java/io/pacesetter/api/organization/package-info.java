/** The organization over HTTP: its settings, holidays, activity types and periods. */
@NullMarked
package io.pacesetter.api.organization;

import org.jspecify.annotations.NullMarked;
