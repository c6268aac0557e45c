/** How activities become a number: tallies that add up over people and days. */
@NullMarked
package io.pacesetter.rules.measure;

import org.jspecify.annotations.NullMarked;
