/** A load run: starts MariaDB and the packaged product, drives it over HTTP, prints figures beside the ceilings of the same run. */
@NullMarked
package io.pacesetter.bench;

import org.jspecify.annotations.NullMarked;
