package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the nodes that instances wait at, and until when; a gateway that waits for its other branches is none. */
@Component
class ActiveNodes {

    private final JdbcClient jdbc;

    ActiveNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the waiting nodes of each instance that has some, in the order in which they were entered. */
    Map<String, List<Steps.ActiveNode>> of(OrganizationId organization, Collection<String> instances) {
        Map<String, List<Steps.ActiveNode>> active = new HashMap<>();
        if (instances.isEmpty()) {
            return active;
        }
        List<Object> parameters = new ArrayList<>(List.of(organization.value()));
        parameters.addAll(instances);
        Map<String, Instant> due = due(parameters, Instances.places(instances));
        jdbc.sql("SELECT instance, node, name, entered_at FROM process_step WHERE organization_id = ? AND instance IN ("
                        + Instances.places(instances)
                        + ") AND left_at IS NULL AND kind <> 'gateway' ORDER BY instance, id")
                .params(parameters)
                .query(row -> {
                    String instance = row.getString("instance");
                    String node = row.getString("node");
                    Instant since =
                            row.getObject("entered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    active.computeIfAbsent(instance, id -> new ArrayList<>())
                            .add(new Steps.ActiveNode(
                                    node, row.getString("name"), since, due.get(instance + ":" + node)));
                });
        return active;
    }

    private Map<String, Instant> due(List<Object> parameters, String places) {
        Map<String, Instant> due = new HashMap<>();
        jdbc.sql("SELECT instance, waiting, MIN(due_at) AS due_at FROM process_timer WHERE organization_id = ?"
                        + " AND instance IN (" + places + ") GROUP BY instance, waiting")
                .params(parameters)
                .query(row -> {
                    due.put(
                            row.getString("instance") + ":" + row.getString("waiting"),
                            row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                });
        return due;
    }
}
