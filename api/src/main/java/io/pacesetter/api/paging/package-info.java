/** Lists that can grow, a page at a time. */
@NullMarked
package io.pacesetter.api.paging;

import org.jspecify.annotations.NullMarked;
