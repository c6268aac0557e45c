package io.pacesetter.engine.activity;

import io.pacesetter.engine.activity.Candidate.Identity;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the intake reads and writes, in few round trips however many activities there are. */
@Component
class ActivityTable {

    private static final int PER_QUERY = 1_000;

    private final JdbcTemplate jdbc;

    ActivityTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the intake counter until the transaction ends, and returns the last number given out. */
    long lock(OrganizationId organization) {
        Long accepted = jdbc.queryForObject(
                "SELECT accepted FROM lane_intake WHERE organization_id = ? FOR UPDATE",
                Long.class,
                organization.value());
        return accepted == null ? 0 : accepted;
    }

    void advance(OrganizationId organization, long accepted) {
        jdbc.update("UPDATE lane_intake SET accepted = ? WHERE organization_id = ?", accepted, organization.value());
    }

    @Nullable
    String currency(OrganizationId organization) {
        return jdbc.queryForObject(
                "SELECT currency FROM organization WHERE id = ?", String.class, organization.value());
    }

    void adopt(OrganizationId organization, String currency) {
        jdbc.update("UPDATE organization SET currency = ? WHERE id = ?", currency, organization.value());
    }

    /** Finds the activities that are known already. */
    Map<Identity, Entry> known(OrganizationId organization, Collection<Candidate> candidates) {
        Map<String, List<String>> ids = new HashMap<>();
        candidates.forEach(candidate -> ids.computeIfAbsent(candidate.source(), source -> new ArrayList<>())
                .add(candidate.externalId()));
        Map<Long, Entry> found = new HashMap<>();
        Map<Long, List<Credit>> credits = new HashMap<>();
        ids.forEach((source, externalIds) -> {
            for (int from = 0; from < externalIds.size(); from += PER_QUERY) {
                List<String> some = externalIds.subList(from, Math.min(externalIds.size(), from + PER_QUERY));
                readKnown(organization, source, some, found, credits);
            }
        });
        Map<Identity, Entry> known = new HashMap<>();
        found.values().forEach(entry -> known.put(entry.identity(), entry));
        return known;
    }

    private void readKnown(
            OrganizationId organization,
            String source,
            List<String> externalIds,
            Map<Long, Entry> found,
            Map<Long, List<Credit>> credits) {
        List<Object> parameters = new ArrayList<>(externalIds.size() + 2);
        parameters.add(organization.value());
        parameters.add(source);
        parameters.addAll(externalIds);
        jdbc.query(
                "SELECT a.*, c.person_id AS credit_person, c.share FROM activity a LEFT JOIN activity_credit c"
                        + " ON a.split = TRUE AND c.organization_id = a.organization_id AND c.activity_id = a.id"
                        + " WHERE a.organization_id = ? AND a.source = ? AND a.external_id IN ("
                        + marks(externalIds.size()) + ") ORDER BY a.id, c.person_id",
                row -> {
                    long id = row.getLong("id");
                    List<Credit> shared = credits.computeIfAbsent(id, fresh -> new ArrayList<>(0));
                    if (!found.containsKey(id)) {
                        found.put(id, entry(row, id, shared));
                    }
                    long person = row.getLong("credit_person");
                    if (!row.wasNull()) {
                        shared.add(new Credit(person, row.getBigDecimal("share")));
                    }
                },
                parameters.toArray());
    }

    private static Entry entry(ResultSet row, long id, List<Credit> credits) throws SQLException {
        Content content = new Content(
                row.getString("type"),
                row.getLong("person_id"),
                row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getString("attributes"),
                credits);
        return Entry.stored(
                id,
                new Identity(row.getString("source"), row.getString("external_id")),
                content,
                row.getBytes("content_hash"),
                row.getBoolean("deleted"),
                row.getInt("revision"));
    }

    /** Writes what a commit worked out. */
    void write(OrganizationId organization, Commit commit, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        insert(organization, commit.created(), at);
        update(organization, commit.changed());
        insertChanges(organization, commit.changes(), at);
    }

    private void insert(OrganizationId organization, List<Entry> created, LocalDateTime now) {
        batch("""
                INSERT INTO activity (organization_id, id, source, external_id, type, person_id, occurred_at, amount,
                    currency, attributes, split, deleted, content_hash, revision, changed_seq, received_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", created, (statement, entry) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, entry.id());
            statement.setString(3, entry.identity().source());
            statement.setString(4, entry.identity().externalId());
            setContent(statement, 5, entry.content());
            statement.setBoolean(11, !entry.content().credits().isEmpty());
            statement.setBoolean(12, entry.isDeleted());
            statement.setBytes(13, entry.hash());
            statement.setInt(14, entry.revision());
            statement.setLong(15, entry.changedSeq());
            statement.setObject(16, now);
        });
        insertCredits(organization, created);
    }

    private void update(OrganizationId organization, List<Entry> changed) {
        batch(
                "DELETE FROM activity_credit WHERE organization_id = ? AND activity_id = ?",
                changed,
                (statement, entry) -> {
                    statement.setLong(1, organization.value());
                    statement.setLong(2, entry.id());
                });
        batch("""
                UPDATE activity SET type = ?, person_id = ?, occurred_at = ?, amount = ?, currency = ?, attributes = ?,
                    split = ?, deleted = ?, content_hash = ?, revision = ?, changed_seq = ?
                WHERE organization_id = ? AND id = ?""", changed, (statement, entry) -> {
            setContent(statement, 1, entry.content());
            statement.setBoolean(7, !entry.content().credits().isEmpty());
            statement.setBoolean(8, entry.isDeleted());
            statement.setBytes(9, entry.hash());
            statement.setInt(10, entry.revision());
            statement.setLong(11, entry.changedSeq());
            statement.setLong(12, organization.value());
            statement.setLong(13, entry.id());
        });
        insertCredits(organization, changed);
    }

    private void insertCredits(OrganizationId organization, List<Entry> entries) {
        record Row(long activity, Credit credit) {}
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            entry.content().credits().forEach(credit -> rows.add(new Row(entry.id(), credit)));
        }
        batch(
                "INSERT INTO activity_credit (organization_id, activity_id, person_id, share) VALUES (?, ?, ?, ?)",
                rows,
                (statement, row) -> {
                    statement.setLong(1, organization.value());
                    statement.setLong(2, row.activity());
                    statement.setLong(3, row.credit().personId());
                    statement.setBigDecimal(4, row.credit().share());
                });
    }

    private void insertChanges(OrganizationId organization, List<Change> changes, LocalDateTime now) {
        batch("""
                INSERT INTO activity_revision (organization_id, seq, activity_id, revision, type, person_id, occurred_at,
                    amount, currency, attributes, credits, deleted, replaced_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", changes, (statement, change) -> {
            statement.setLong(1, organization.value());
            statement.setLong(2, change.seq());
            statement.setLong(3, change.activityId());
            statement.setInt(4, change.revision());
            setContent(statement, 5, change.before());
            statement.setString(11, CreditText.write(change.before().credits()));
            statement.setBoolean(12, change.wasDeleted());
            statement.setObject(13, now);
        });
    }

    private static void setContent(PreparedStatement statement, int first, Content content) throws SQLException {
        statement.setString(first, content.type());
        statement.setLong(first + 1, content.personId());
        statement.setObject(first + 2, LocalDateTime.ofInstant(content.occurredAt(), ZoneOffset.UTC));
        if (content.amount() == null) {
            statement.setNull(first + 3, Types.DECIMAL);
        } else {
            statement.setBigDecimal(first + 3, content.amount());
        }
        statement.setString(first + 4, content.currency());
        statement.setString(first + 5, content.attributes());
    }

    /** Sets the parameters of one row. */
    private interface Setter<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    private <T> void batch(String sql, List<T> rows, Setter<T> setter) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, PER_QUERY, setter::set);
        }
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
