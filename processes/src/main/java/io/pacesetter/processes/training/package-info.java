/** Training: the catalogue, who is to learn what until when, and whether the numbers moved afterwards. */
@NullMarked
package io.pacesetter.processes.training;

import org.jspecify.annotations.NullMarked;
