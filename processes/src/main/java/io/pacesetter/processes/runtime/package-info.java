/** Runs processes drawn as BPMN: deploys them, keeps their instances in the database, moves them on, and shows where they stand. */
@NullMarked
package io.pacesetter.processes.runtime;

import org.jspecify.annotations.NullMarked;
