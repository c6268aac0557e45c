/** What people have earned in all, and corrections of it by hand. */
@NullMarked
package io.pacesetter.engine.award;

import org.jspecify.annotations.NullMarked;
