/** What makes FEEL that people write safe to run. */
@NullMarked
package io.pacesetter.processes.feel;

import org.jspecify.annotations.NullMarked;
