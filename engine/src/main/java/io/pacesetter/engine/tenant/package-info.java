/** Whose data it is: every query and every row belongs to one organization. */
@NullMarked
package io.pacesetter.engine.tenant;

import org.jspecify.annotations.NullMarked;
