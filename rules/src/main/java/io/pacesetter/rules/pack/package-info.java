/** Rulebooks that ship with the product, ready to be copied and changed. */
@NullMarked
package io.pacesetter.rules.pack;

import org.jspecify.annotations.NullMarked;
