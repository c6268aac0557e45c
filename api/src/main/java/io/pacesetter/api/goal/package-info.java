/** Goals over HTTP. */
@NullMarked
package io.pacesetter.api.goal;

import org.jspecify.annotations.NullMarked;
