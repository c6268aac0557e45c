package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of sessions. */
@Repository
class SessionRows {

    /** The day of a member's last session. */
    record Last(long memberId, LocalDate heldOn) {}

    private record Moved(@Nullable String indicator, Movement movement) {}

    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<List<Session.Answer>> ANSWERS = new TypeReference<>() {};
    private static final String ALL = "SELECT * FROM coaching_session WHERE organization_id = ?";

    private final JdbcClient jdbc;
    private final ActionRows actions;
    private final JsonMapper json;

    SessionRows(JdbcClient jdbc, ActionRows actions, JsonMapper json) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.json = json;
    }

    void insert(OrganizationId organization, Session session) {
        jdbc.sql("""
                        INSERT INTO coaching_session (organization_id, id, cycle_id, session_number, member_id, manager_id,
                          prepared_at, questions, private_notes, snapshot, answers)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')""")
                .params(organization.value(), session.id(), session.cycleId(), session.number(), session.memberId())
                .param(session.managerId())
                .param(utc(session.preparedAt()))
                .param(json.writeValueAsString(session.questions()))
                .param(session.privateNotes())
                .param(json.writeValueAsString(session.snapshot()))
                .update();
    }

    /** Returns the sessions of some cycles in order. */
    Map<Long, List<Session>> of(OrganizationId organization, Collection<Long> cycles) {
        if (cycles.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(organization.value()));
        parameters.addAll(cycles);
        Map<Long, List<Session>> found = new HashMap<>();
        jdbc.sql(ALL + " AND cycle_id IN (" + String.join(", ", Collections.nCopies(cycles.size(), "?"))
                        + ") ORDER BY cycle_id, session_number")
                .params(parameters)
                .query((row, number) -> read(row))
                .list()
                .forEach(session -> found.computeIfAbsent(session.cycleId(), id -> new ArrayList<>())
                        .add(session));
        Map<Long, List<ActionItem>> agreed = actions.of(
                organization,
                found.values().stream().flatMap(List::stream).map(Session::id).toList());
        found.replaceAll((cycle, sessions) -> sessions.stream()
                .map(session -> session.with(agreed.getOrDefault(session.id(), List.of())))
                .toList());
        return found;
    }

    Optional<Session> find(OrganizationId organization, long id) {
        return jdbc.sql(ALL + " AND id = ?")
                .params(organization.value(), id)
                .query((row, number) -> read(row))
                .optional()
                .map(session -> withActions(organization, session));
    }

    /** Finds the newest session of a cycle. */
    Optional<Session> latest(OrganizationId organization, long cycle) {
        return jdbc.sql(ALL + " AND cycle_id = ? ORDER BY session_number DESC LIMIT 1")
                .params(organization.value(), cycle)
                .query((row, number) -> read(row))
                .optional()
                .map(session -> withActions(organization, session));
    }

    /** Returns the day of each member's last session. */
    List<Last> last(OrganizationId organization) {
        return jdbc.sql("SELECT member_id, MAX(held_on) AS held_on FROM coaching_session"
                        + " WHERE organization_id = ? AND held_on IS NOT NULL GROUP BY member_id")
                .param(organization.value())
                .query((row, number) -> new Last(row.getLong("member_id"), row.getObject("held_on", LocalDate.class)))
                .list();
    }

    /** Returns the sessions that were held from a day up to, but without, another; what was agreed is left out. */
    List<Session> held(OrganizationId organization, LocalDate from, LocalDate to) {
        return jdbc.sql(ALL + " AND held_on >= ? AND held_on < ? ORDER BY held_on, id")
                .params(organization.value(), from, to)
                .query((row, number) -> read(row))
                .list();
    }

    /** Has the session of a cycle that is yet to be held be held by somebody else; null for nobody in particular. */
    void give(OrganizationId organization, long cycle, @Nullable Long manager) {
        jdbc.sql("UPDATE coaching_session SET manager_id = ?"
                        + " WHERE organization_id = ? AND cycle_id = ? AND held_on IS NULL")
                .param(manager)
                .params(organization.value(), cycle)
                .update();
    }

    void hold(OrganizationId organization, long id, SessionContent content, Session.Notes notes) {
        jdbc.sql("UPDATE coaching_session SET held_on = ?, answers = ?, shared_note = ?, private_note = ?,"
                        + " author_id = ?, author = ? WHERE organization_id = ? AND id = ?")
                .param(content.heldOn())
                .param(json.writeValueAsString(content.answers()))
                .param(notes.shared())
                .param(notes.secret())
                .param(notes.authorId())
                .param(notes.author())
                .params(organization.value(), id)
                .update();
    }

    void review(OrganizationId organization, long id, List<Session.Answer> answers, Session.Review review) {
        Instant acknowledged = review.acknowledgedAt();
        jdbc.sql("UPDATE coaching_session SET answers = ?, member_answer = ?, reviewed_at = ?, acknowledged_at = ?"
                        + " WHERE organization_id = ? AND id = ?")
                .param(json.writeValueAsString(answers))
                .param(review.answer())
                .param(utc(review.at()))
                .param(acknowledged == null ? null : utc(acknowledged))
                .params(organization.value(), id)
                .update();
    }

    void judge(OrganizationId organization, long id, Session.Result result) {
        jdbc.sql("UPDATE coaching_session SET movement = ?, decision = ? WHERE organization_id = ? AND id = ?")
                .param(json.writeValueAsString(new Moved(result.indicator(), result.movement())))
                .param(result.verdict().key())
                .params(organization.value(), id)
                .update();
    }

    void resolve(OrganizationId organization, long id, Session.Resolution resolution) {
        jdbc.sql("UPDATE coaching_session SET resolved = ?, resolved_note = ?, resolved_by = ?"
                        + " WHERE organization_id = ? AND id = ?")
                .param(resolution.verdict().key())
                .param(resolution.note())
                .param(resolution.by())
                .params(organization.value(), id)
                .update();
    }

    private Session withActions(OrganizationId organization, Session session) {
        return session.with(actions.of(organization, List.of(session.id())).getOrDefault(session.id(), List.of()));
    }

    private Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getLong("cycle_id"),
                row.getInt("session_number"),
                row.getLong("member_id"),
                row.getObject("manager_id", Long.class),
                row.getObject("prepared_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                json.readValue(row.getString("questions"), QUESTIONS),
                row.getBoolean("private_notes"),
                json.readValue(row.getString("snapshot"), Snapshot.class),
                row.getObject("held_on", LocalDate.class),
                json.readValue(row.getString("answers"), ANSWERS),
                notes(row),
                List.of(),
                review(row),
                result(row),
                resolution(row));
    }

    private static Session.@Nullable Notes notes(ResultSet row) throws SQLException {
        String author = row.getString("author");
        return author == null
                ? null
                : new Session.Notes(
                        row.getString("shared_note"),
                        row.getString("private_note"),
                        row.getObject("author_id", Long.class),
                        author);
    }

    private static Session.@Nullable Review review(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("reviewed_at", LocalDateTime.class);
        LocalDateTime acknowledged = row.getObject("acknowledged_at", LocalDateTime.class);
        return at == null
                ? null
                : new Session.Review(
                        row.getString("member_answer"),
                        at.toInstant(ZoneOffset.UTC),
                        acknowledged == null ? null : acknowledged.toInstant(ZoneOffset.UTC));
    }

    private Session.@Nullable Result result(ResultSet row) throws SQLException {
        String movement = row.getString("movement");
        if (movement == null) {
            return null;
        }
        Moved moved = json.readValue(movement, Moved.class);
        Verdict verdict = Verdict.find(row.getString("decision")).orElseThrow();
        return new Session.Result(moved.indicator(), moved.movement(), verdict);
    }

    private static Session.@Nullable Resolution resolution(ResultSet row) throws SQLException {
        String resolved = row.getString("resolved");
        return resolved == null
                ? null
                : new Session.Resolution(
                        Verdict.find(resolved).orElseThrow(),
                        row.getString("resolved_note"),
                        row.getString("resolved_by"));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
