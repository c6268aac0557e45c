/** Leaderboards and series over HTTP. */
@NullMarked
package io.pacesetter.api.standing;

import org.jspecify.annotations.NullMarked;
