/** Long work with progress that can be cancelled and survives a restart. */
@NullMarked
package io.pacesetter.engine.job;

import org.jspecify.annotations.NullMarked;
