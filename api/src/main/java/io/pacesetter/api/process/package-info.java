/** Processes over HTTP: how their instances stand, setting them going again, and deploying BPMN. */
@NullMarked
package io.pacesetter.api.process;

import org.jspecify.annotations.NullMarked;
