/** Rings at a given time, on whichever node is free and again where a node has died: timers, service tasks, reminders. */
@NullMarked
package io.pacesetter.processes.alarm;

import org.jspecify.annotations.NullMarked;
