/** Badges, levels, recognition, notifications and reviews over HTTP. */
@NullMarked
package io.pacesetter.api.award;

import org.jspecify.annotations.NullMarked;
