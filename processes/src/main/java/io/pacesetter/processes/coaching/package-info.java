/** Coaching: what starts a cycle of sessions, what leads them, and whether the numbers moved. */
@NullMarked
package io.pacesetter.processes.coaching;

import org.jspecify.annotations.NullMarked;
