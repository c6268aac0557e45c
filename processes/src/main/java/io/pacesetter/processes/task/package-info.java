/** What people are asked to do: who may do it, until when, who steps in, and what their answer must hold. */
@NullMarked
package io.pacesetter.processes.task;

import org.jspecify.annotations.NullMarked;
