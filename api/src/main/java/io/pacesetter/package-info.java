/** The application: puts the modules together and starts. */
@NullMarked
package io.pacesetter;

import org.jspecify.annotations.NullMarked;
