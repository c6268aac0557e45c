/** Onboarding over HTTP: plans, starting them for people, where people stand, changing a plan under way. */
@NullMarked
package io.pacesetter.api.onboarding;

import org.jspecify.annotations.NullMarked;
