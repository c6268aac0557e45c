/** Training over HTTP: the catalogue with its files, recommendations, assignments and effects. */
@NullMarked
package io.pacesetter.api.training;

import org.jspecify.annotations.NullMarked;
