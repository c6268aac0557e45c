/** The demo organization of an embedded installation: a year of believable history, live activity, an account for each role. */
@NullMarked
package io.pacesetter.api.demo;

import org.jspecify.annotations.NullMarked;
