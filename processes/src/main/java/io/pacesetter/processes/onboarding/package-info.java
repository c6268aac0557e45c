/** Plans by which people who are new grow into their work. */
@NullMarked
package io.pacesetter.processes.onboarding;

import org.jspecify.annotations.NullMarked;
