/** Rules as Korean sentences. */
@NullMarked
package io.pacesetter.rules.korean;

import org.jspecify.annotations.NullMarked;
