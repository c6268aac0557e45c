/** What changes, told to open pages as it happens. */
@NullMarked
package io.pacesetter.api.live;

import org.jspecify.annotations.NullMarked;
