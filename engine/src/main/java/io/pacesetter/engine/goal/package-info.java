/** What is asked of whom: goals with the days they hold. */
@NullMarked
package io.pacesetter.engine.goal;

import org.jspecify.annotations.NullMarked;
