/** Coaching over HTTP: templates, cycles, and who was not coached for how long. */
@NullMarked
package io.pacesetter.api.coaching;

import org.jspecify.annotations.NullMarked;
