package io.pacesetter.processes.task;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of tasks. */
@Component
class TaskTable {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final String ALL = "SELECT * FROM task WHERE organization_id = ?";

    /**
     * How urgent a task has become.
     *
     * @param urgency 0 to 4, see the column
     * @param toPerson the manager who may do it too; null for nobody
     */
    record Escalation(int urgency, @Nullable Long toPerson) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TaskTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Task task, @Nullable String workItem) {
        jdbc.sql("""
                        INSERT INTO task (organization_id, id, node, form, title, created_at, urgency, status, inputs,
                        version, instance, work_item, origin, link, assignee_id, person_group, subject_id, due_at)
                        VALUES (?, ?, ?, ?, ?, ?, 0, 'open', ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(task.organization().value(), task.id(), task.node(), task.form(), task.title())
                .params(utc(task.createdAt()), json.writeValueAsString(task.inputs()))
                .param(task.instance())
                .param(workItem)
                .param(task.origin())
                .param(task.link())
                .param(task.assigneeId())
                .param(task.group())
                .param(task.subjectId())
                .param(task.due() == null ? null : utc(task.due()))
                .update();
    }

    Optional<Task> find(OrganizationId organization, long id) {
        return jdbc.sql(ALL + " AND id = ?")
                .params(organization.value(), id)
                .query(this::task)
                .optional();
    }

    Optional<Task> lock(OrganizationId organization, long id) {
        return jdbc.sql(ALL + " AND id = ? FOR UPDATE")
                .params(organization.value(), id)
                .query(this::task)
                .optional();
    }

    Optional<Task> ofOrigin(OrganizationId organization, String origin) {
        return jdbc.sql(ALL + " AND origin = ?")
                .params(organization.value(), origin)
                .query(this::task)
                .optional();
    }

    List<Task> ofOrigins(OrganizationId organization, Collection<String> origins) {
        return origins.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + " AND origin IN (" + String.join(", ", Collections.nCopies(origins.size(), "?")) + ")")
                        .param(organization.value())
                        .params(List.copyOf(origins))
                        .query(this::task)
                        .list();
    }

    Optional<Task> ofWorkItem(OrganizationId organization, String workItem) {
        return jdbc.sql(ALL + " AND work_item = ?")
                .params(organization.value(), workItem)
                .query(this::task)
                .optional();
    }

    @Nullable
    String workItem(Task task) {
        return jdbc.sql("SELECT work_item FROM task WHERE organization_id = ? AND id = ?")
                .params(task.organization().value(), task.id())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    List<Task> openOf(OrganizationId organization, long assignee) {
        return jdbc.sql(ALL + " AND assignee_id = ? AND status = 'open'")
                .params(organization.value(), assignee)
                .query(this::task)
                .list();
    }

    List<Task> openOf(OrganizationId organization, String instance, String form) {
        return jdbc.sql(ALL + " AND instance = ? AND form = ? AND status = 'open'")
                .params(organization.value(), instance, form)
                .query(this::task)
                .list();
    }

    List<Task> page(String condition, List<Object> parameters, int page, int size) {
        return jdbc.sql("SELECT * FROM task WHERE " + condition
                        + " ORDER BY CASE WHEN due_at IS NULL THEN 1 ELSE 0 END, due_at, id LIMIT ? OFFSET ?")
                .params(parameters)
                .params(size, (long) page * size)
                .query(this::task)
                .list();
    }

    long count(String condition, List<Object> parameters) {
        return jdbc.sql("SELECT COUNT(*) FROM task WHERE " + condition)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    void end(Task task, String status, @Nullable String by, Instant at, @Nullable Map<String, Object> outcome) {
        jdbc.sql("UPDATE task SET status = ?, completed_at = ?, completed_by = ?, outcome = ?, version = version + 1"
                        + " WHERE organization_id = ? AND id = ?")
                .params(status, utc(at))
                .param(by)
                .param(outcome == null ? null : json.writeValueAsString(outcome))
                .params(task.organization().value(), task.id())
                .update();
    }

    void assign(Task task, @Nullable Long assignee, @Nullable String group, Map<String, Object> inputs) {
        jdbc.sql("UPDATE task SET assignee_id = ?, person_group = ?, inputs = ?, version = version + 1"
                        + " WHERE organization_id = ? AND id = ?")
                .param(assignee)
                .param(group)
                .param(json.writeValueAsString(inputs))
                .params(task.organization().value(), task.id())
                .update();
    }

    Escalation escalation(Task task) {
        return jdbc.sql("SELECT urgency, escalated_id FROM task WHERE organization_id = ? AND id = ?")
                .params(task.organization().value(), task.id())
                .query((row, number) ->
                        new Escalation(row.getInt("urgency"), row.getObject("escalated_id", Long.class)))
                .single();
    }

    /** Notes that a task has become more urgent: whom it was escalated to stays, a group is set where there was none. */
    void urge(Task task, int urgency, @Nullable Long toPerson, String group) {
        jdbc.sql("UPDATE task SET urgency = ?, escalated_id = COALESCE(?, escalated_id),"
                        + " person_group = COALESCE(person_group, ?) WHERE organization_id = ? AND id = ?")
                .param(urgency)
                .param(toPerson)
                .param(urgency >= TaskRights.TO_GROUP ? group : null)
                .params(task.organization().value(), task.id())
                .update();
    }

    void move(OrganizationId organization, long id, Instant due) {
        jdbc.sql("UPDATE task SET due_at = ?, urgency = 0, escalated_id = NULL, version = version + 1"
                        + " WHERE organization_id = ? AND id = ? AND status = 'open'")
                .params(utc(due), organization.value(), id)
                .update();
    }

    private Task task(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Task(
                row.getLong("id"),
                new OrganizationId(row.getLong("organization_id")),
                row.getString("instance"),
                row.getString("node"),
                row.getString("origin"),
                row.getString("form"),
                row.getString("title"),
                row.getString("link"),
                row.getObject("assignee_id", Long.class),
                row.getString("person_group"),
                row.getObject("subject_id", Long.class),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "due_at"),
                row.getString("status"),
                row.getString("completed_by"),
                instant(row, "completed_at"),
                json.readValue(row.getString("inputs"), MAP),
                outcome == null ? null : json.readValue(outcome, MAP),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
