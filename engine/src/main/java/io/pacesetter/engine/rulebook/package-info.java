/** The rulebooks of organizations: drafts, versions, and which rules decided when. */
@NullMarked
package io.pacesetter.engine.rulebook;

import org.jspecify.annotations.NullMarked;
