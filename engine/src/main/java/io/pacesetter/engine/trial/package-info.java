/** Rules tried before they count: on the organization's past as a job, and on made-up cases. */
@NullMarked
package io.pacesetter.engine.trial;

import org.jspecify.annotations.NullMarked;
