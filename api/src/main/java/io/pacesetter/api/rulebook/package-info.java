/** Rulebooks over HTTP: drafts, checks, versions, trial runs, and the faces of rules. */
@NullMarked
package io.pacesetter.api.rulebook;

import org.jspecify.annotations.NullMarked;
