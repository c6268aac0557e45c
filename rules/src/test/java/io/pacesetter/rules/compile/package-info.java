/** Tests of compiling rulebooks. */
@NullMarked
package io.pacesetter.rules.compile;

import org.jspecify.annotations.NullMarked;
