/** Rules as English sentences: reading, writing and completing them. */
@NullMarked
package io.pacesetter.rules.english;

import org.jspecify.annotations.NullMarked;
