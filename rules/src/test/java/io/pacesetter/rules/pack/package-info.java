/** Tests of packs. */
@NullMarked
package io.pacesetter.rules.pack;

import org.jspecify.annotations.NullMarked;
