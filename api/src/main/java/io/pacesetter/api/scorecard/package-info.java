/** Scorecards, a person's day, the cascade, the heat map and templates over HTTP. */
@NullMarked
package io.pacesetter.api.scorecard;

import org.jspecify.annotations.NullMarked;
