/** Jobs over HTTP: how they go, what they rejected, stopping them. */
@NullMarked
package io.pacesetter.api.job;

import org.jspecify.annotations.NullMarked;
