/** Numbers held against goals: scorecards, the cascade, the heat map, a person's day, and templates for many. */
@NullMarked
package io.pacesetter.engine.scorecard;

import org.jspecify.annotations.NullMarked;
