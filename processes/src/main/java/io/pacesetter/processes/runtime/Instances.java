package io.pacesetter.processes.runtime;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The instances of an organization, for who administers them. */
@Service
public class Instances {

    /** Which instances are wanted; null fields do not matter. */
    public record Wanted(@Nullable String status, @Nullable String process) {}

    /** A page of instances, and how many there are. */
    public record Listed(List<Instance> instances, long total) {}

    /** What an instance is one of. */
    public record Kind(String process, String name) {}

    private static final String FROM = " FROM process_instance WHERE organization_id = ?";

    private final JdbcClient jdbc;
    private final ActiveNodes active;
    private final ObjectProvider<ProcessRecord> records;

    Instances(JdbcClient jdbc, ActiveNodes active, ObjectProvider<ProcessRecord> records) {
        this.jdbc = jdbc;
        this.active = active;
        this.records = records;
    }

    /** Returns a page of instances, the newest first. */
    public Listed page(OrganizationId organization, Wanted wanted, int page, int size) {
        StringBuilder condition = new StringBuilder();
        List<Object> parameters = new ArrayList<>(List.of(organization.value()));
        add(condition, parameters, " AND status = ?", wanted.status());
        add(condition, parameters, " AND process = ?", wanted.process());
        List<InstanceRow> rows = jdbc.sql("SELECT " + InstanceTable.COLUMNS + FROM + condition
                        + " ORDER BY started_at DESC, id LIMIT ? OFFSET ?")
                .params(parameters)
                .params(size, (long) page * size)
                .query(InstanceTable::row)
                .list();
        long total = jdbc.sql("SELECT COUNT(*)" + FROM + condition)
                .params(parameters)
                .query(Long.class)
                .single();
        return new Listed(shown(organization, rows), total);
    }

    private static void add(StringBuilder sql, List<Object> parameters, String part, @Nullable Object value) {
        if (value != null) {
            sql.append(part);
            parameters.add(value);
        }
    }

    /**
     * Returns an instance.
     *
     * @throws Refusal if the organization has no such one
     */
    public Instance get(OrganizationId organization, String id) {
        List<InstanceRow> rows = jdbc.sql("SELECT " + InstanceTable.COLUMNS + FROM + " AND id = ?")
                .params(organization.value(), id)
                .query(InstanceTable::row)
                .list();
        return shown(organization, rows).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Process instance", id));
    }

    /**
     * Checks that somebody sees what an instance is about.
     *
     * @throws Refusal if the organization has no such instance, or it is about nothing that the viewer may know of
     */
    public void checkSeen(Viewer viewer, String id) {
        Instance instance = get(viewer.organization(), id);
        records.stream()
                .filter(record -> record.process().equals(instance.process()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Process instance", id))
                .checkSeen(viewer, instance.business());
    }

    /** Returns which process each of some instances is one of; those that are not there are left out. */
    public Map<String, Kind> kinds(OrganizationId organization, Collection<String> ids) {
        Map<String, Kind> kinds = new HashMap<>();
        if (!ids.isEmpty()) {
            Map<String, String> names = names();
            jdbc.sql("SELECT id, process, version" + FROM + " AND id IN (" + places(ids) + ")")
                    .param(organization.value())
                    .params(new ArrayList<Object>(ids))
                    .query(row -> {
                        String process = row.getString("process");
                        String name = names.getOrDefault(process + ":" + row.getInt("version"), process);
                        kinds.put(row.getString("id"), new Kind(process, name));
                    });
        }
        return kinds;
    }

    /** Returns how many instances an organization has had of each version of each process, as {@code process:version}. */
    public Map<String, Long> counts(OrganizationId organization) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("SELECT process, version, COUNT(*) AS instances" + FROM + " GROUP BY process, version")
                .param(organization.value())
                .query(row -> {
                    counts.put(row.getString("process") + ":" + row.getInt("version"), row.getLong("instances"));
                });
        return counts;
    }

    private List<Instance> shown(OrganizationId organization, List<InstanceRow> rows) {
        Map<String, List<Steps.ActiveNode>> nodes =
                active.of(organization, rows.stream().map(InstanceRow::id).toList());
        Map<String, String> names = names();
        return rows.stream()
                .map(row -> new Instance(
                        row.id(),
                        row.process(),
                        names.getOrDefault(row.process() + ":" + row.version(), row.process()),
                        row.version(),
                        row.business(),
                        row.title(),
                        row.status(),
                        row.startedAt(),
                        row.endedAt(),
                        failure(row.failure()),
                        nodes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Instance.@Nullable Failure failure(InstanceRow.@Nullable Failure failure) {
        Instant at = failure == null ? null : failure.at();
        return failure == null || at == null
                ? null
                : new Instance.Failure(failure.node(), failure.message(), at, failure.attempts());
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("SELECT process, version, name FROM process_definition").query(row -> {
            names.put(row.getString("process") + ":" + row.getInt("version"), row.getString("name"));
        });
        return names;
    }

    static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
