package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Map;

/**
 * One service task that is due.
 *
 * @param business the id of the record that the instance is about
 * @param node the id of the node in BPMN
 * @param values what the instance knows, with the inputs of the node laid over it
 */
public record WorkItem(
        OrganizationId organization, String instance, String business, String node, Map<String, Object> values) {}
