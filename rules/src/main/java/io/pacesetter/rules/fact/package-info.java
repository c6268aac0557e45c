/** What compiled rules see: values without behaviour beyond comparing them. */
@NullMarked
package io.pacesetter.rules.fact;

import org.jspecify.annotations.NullMarked;
