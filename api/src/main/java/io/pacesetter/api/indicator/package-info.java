/** Indicators over HTTP: defined, changed, tried and deleted while the system runs. */
@NullMarked
package io.pacesetter.api.indicator;

import org.jspecify.annotations.NullMarked;
