/** Events for open pages, in the order of their commits. */
@NullMarked
package io.pacesetter.engine.live;

import org.jspecify.annotations.NullMarked;
