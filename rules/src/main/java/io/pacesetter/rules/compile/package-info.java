/** Makes typed rules runnable: prints them, has Drools build them, and loads what passed both gates. */
@NullMarked
package io.pacesetter.rules.compile;

import org.jspecify.annotations.NullMarked;
