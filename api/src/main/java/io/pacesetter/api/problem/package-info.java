/** How every refusal looks to callers: RFC 9457 problems that say what was wrong, where, and what would be right. */
@NullMarked
package io.pacesetter.api.problem;

import org.jspecify.annotations.NullMarked;
