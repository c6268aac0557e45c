/** Takes up the jobs of the engine on whichever node is free, and again where a node has died. */
@NullMarked
package io.pacesetter.processes.job;

import org.jspecify.annotations.NullMarked;
