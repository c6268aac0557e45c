package io.pacesetter.processes.runtime;

import java.time.Instant;

/**
 * A process as it was deployed.
 *
 * @param process its id in BPMN
 * @param version 1, 2, …
 * @param bpmn the XML as it came
 * @param deployedBy who did, as the audit log names people; {@code Pacesetter} for what ships with the product
 */
public record Definition(
        String process, int version, String name, String bpmn, Instant deployedAt, String deployedBy) {}
