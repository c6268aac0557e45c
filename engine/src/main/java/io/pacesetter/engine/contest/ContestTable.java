package io.pacesetter.engine.contest;

import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of contests. */
@Repository
class ContestTable {

    private static final String COLUMNS = "SELECT id, contest_key, name, description, level, status, from_at, to_at,"
            + " grace_hours, rulebook_id, win, prizes, created_by, started_at, final_at, version FROM contest";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContestTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns all contests, the latest to begin first. */
    List<Contest> all(OrganizationId organization) {
        Map<Long, Set<Long>> participants = participants(organization);
        return jdbc.sql(COLUMNS + " WHERE organization_id = ? ORDER BY from_at DESC, id DESC")
                .param(organization.value())
                .query((row, number) -> contest(row, participants.getOrDefault(row.getLong("id"), Set.of())))
                .list();
    }

    Optional<Contest> find(OrganizationId organization, long id) {
        return read(organization, id, "");
    }

    /** Finds a contest and holds it until the transaction ends. */
    Optional<Contest> lock(OrganizationId organization, long id) {
        return read(organization, id, " FOR UPDATE");
    }

    private Optional<Contest> read(OrganizationId organization, long id, String locking) {
        return jdbc.sql(COLUMNS + " WHERE organization_id = ? AND id = ?" + locking)
                .params(organization.value(), id)
                .query((row, number) -> contest(row, participantsOf(organization, id)))
                .optional();
    }

    boolean isTaken(OrganizationId organization, String key) {
        return jdbc.sql("SELECT COUNT(*) FROM contest WHERE organization_id = ? AND contest_key = ?")
                        .params(organization.value(), key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(OrganizationId organization, Contest contest, Instant now) {
        jdbc.sql("""
                        INSERT INTO contest (id, organization_id, contest_key, name, description, level, status, from_at,
                        to_at, grace_hours, rulebook_id, win, prizes, created_by, created_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        contest.id(),
                        organization.value(),
                        contest.key(),
                        contest.terms().name(),
                        contest.terms().description(),
                        contest.terms().level().key(),
                        contest.status().key(),
                        utc(contest.terms().from()),
                        utc(contest.terms().to()),
                        contest.terms().grace().toHours(),
                        contest.rulebookId(),
                        json.writeValueAsString(contest.terms().win()),
                        json.writeValueAsString(contest.terms().prizes()),
                        contest.createdBy(),
                        utc(now))
                .update();
        insertParticipants(organization, contest);
    }

    /** Writes everything that may change, if the contest is still at its version; tells whether it was. */
    boolean update(OrganizationId organization, Contest contest) {
        Instant started = contest.startedAt();
        Instant fixed = contest.finalAt();
        boolean current = jdbc.sql("""
                        UPDATE contest SET name = ?, description = ?, level = ?, status = ?, from_at = ?, to_at = ?,
                        grace_hours = ?, win = ?, prizes = ?, started_at = ?, final_at = ?, version = version + 1
                        WHERE organization_id = ? AND id = ? AND version = ?""")
                        .params(
                                contest.terms().name(),
                                contest.terms().description(),
                                contest.terms().level().key(),
                                contest.status().key(),
                                utc(contest.terms().from()),
                                utc(contest.terms().to()),
                                contest.terms().grace().toHours(),
                                json.writeValueAsString(contest.terms().win()),
                                json.writeValueAsString(contest.terms().prizes()))
                        .param(started == null ? null : utc(started))
                        .param(fixed == null ? null : utc(fixed))
                        .params(organization.value(), contest.id(), contest.version())
                        .update()
                == 1;
        if (current) {
            jdbc.sql("DELETE FROM contest_participant WHERE organization_id = ? AND contest_id = ?")
                    .params(organization.value(), contest.id())
                    .update();
            insertParticipants(organization, contest);
        }
        return current;
    }

    void delete(OrganizationId organization, long id) {
        jdbc.sql("DELETE FROM contest_participant WHERE organization_id = ? AND contest_id = ?")
                .params(organization.value(), id)
                .update();
        jdbc.sql("DELETE FROM contest WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    /** Finds open contests of all organizations whose status is behind the time. */
    List<Due> due(Instant now, int most) {
        return jdbc.sql("""
                        SELECT organization_id, id FROM contest WHERE (status = 'scheduled' AND from_at <= ?)
                        OR (status = 'running' AND to_at <= ?) OR status = 'closing' ORDER BY to_at LIMIT ?""")
                .params(utc(now), utc(now), most)
                .query((row, number) -> new Due(new OrganizationId(row.getLong(1)), row.getLong(2)))
                .list();
    }

    /** A contest that may have to move on. */
    record Due(OrganizationId organization, long contestId) {}

    private void insertParticipants(OrganizationId organization, Contest contest) {
        contest.terms()
                .participants()
                .forEach(subject -> jdbc.sql("INSERT INTO contest_participant (organization_id, contest_id, subject_id)"
                                + " VALUES (?, ?, ?)")
                        .params(organization.value(), contest.id(), subject)
                        .update());
    }

    private Map<Long, Set<Long>> participants(OrganizationId organization) {
        Map<Long, Set<Long>> found = new HashMap<>();
        jdbc.sql("SELECT contest_id, subject_id FROM contest_participant WHERE organization_id = ?")
                .param(organization.value())
                .query(row -> {
                    found.computeIfAbsent(row.getLong(1), first -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return found;
    }

    private Set<Long> participantsOf(OrganizationId organization, long id) {
        return new HashSet<>(
                jdbc.sql("SELECT subject_id FROM contest_participant WHERE organization_id = ? AND contest_id = ?")
                        .params(organization.value(), id)
                        .query(Long.class)
                        .list());
    }

    private Contest contest(ResultSet row, Set<Long> participants) throws SQLException {
        Contest.Terms terms = new Contest.Terms(
                row.getString("name"),
                row.getString("description"),
                Level.parse("/level", row.getString("level")),
                instant(row.getObject("from_at", LocalDateTime.class)),
                instant(row.getObject("to_at", LocalDateTime.class)),
                Duration.ofHours(row.getInt("grace_hours")),
                json.readValue(row.getString("win"), Win.class),
                Arrays.asList(json.readValue(row.getString("prizes"), Prize[].class)),
                participants);
        return new Contest(
                row.getLong("id"),
                row.getString("contest_key"),
                terms,
                Contest.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getLong("rulebook_id"),
                row.getString("created_by"),
                orNull(row.getObject("started_at", LocalDateTime.class)),
                orNull(row.getObject("final_at", LocalDateTime.class)),
                row.getLong("version"));
    }

    private static @Nullable Instant orNull(@Nullable LocalDateTime utc) {
        return utc == null ? null : instant(utc);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
