/** Who is asking and what they may see and do. */
@NullMarked
package io.pacesetter.engine.access;

import org.jspecify.annotations.NullMarked;
