/** CSV imports over HTTP: look at a file, import it, keep how its columns map. */
@NullMarked
package io.pacesetter.api.importing;

import org.jspecify.annotations.NullMarked;
