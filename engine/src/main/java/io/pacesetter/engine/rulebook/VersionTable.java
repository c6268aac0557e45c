package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published versions of rulebooks, and when rulebooks were suspended. */
@Repository
class VersionTable {

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all versions of all rulebooks by rulebook and number, without their texts. */
    List<Edition> all(OrganizationId organization) {
        return jdbc.sql("""
                SELECT v.rulebook_id, b.rulebook_key, b.purpose, b.contest_id, v.number, v.published_at,
                  v.effective_from, v.effective_to
                FROM rulebook_version v JOIN rulebook b ON b.id = v.rulebook_id AND b.organization_id = v.organization_id
                WHERE v.organization_id = ? ORDER BY v.rulebook_id, v.number""")
                .param(organization.value())
                .query((row, number) -> edition(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        long contest = row.getLong("contest_id");
        return new Edition(
                row.getLong("rulebook_id"),
                row.getString("rulebook_key"),
                Purpose.find(row.getString("purpose")).orElseThrow(),
                contest == 0 ? null : contest,
                row.getInt("number"),
                Moments.of(row, "published_at"),
                Moments.of(row, "effective_from"),
                Moments.orNull(row, "effective_to"));
    }

    /** Returns all suspensions, earliest first. */
    List<Stretches.Gap> gaps(OrganizationId organization) {
        return jdbc.sql("""
                SELECT rulebook_id, from_at, to_at FROM rulebook_suspension
                WHERE organization_id = ? ORDER BY from_at, rulebook_id""")
                .param(organization.value())
                .query((row, number) -> new Stretches.Gap(
                        row.getLong("rulebook_id"), Moments.of(row, "from_at"), Moments.orNull(row, "to_at")))
                .list();
    }

    /** Returns the stored rules of a version that must exist. */
    String rules(OrganizationId organization, long rulebook, int version) {
        return jdbc.sql("""
                SELECT rules FROM rulebook_version WHERE organization_id = ? AND rulebook_id = ? AND number = ?""")
                .params(organization.value(), rulebook, version)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Rulebook " + rulebook + " of organization " + organization
                        + " has no version " + version + "; ask for one of its history"));
    }

    /** Returns the versions of a rulebook, latest first. */
    List<Version> of(OrganizationId organization, long rulebook) {
        return jdbc.sql("""
                SELECT * FROM rulebook_version WHERE organization_id = ? AND rulebook_id = ? ORDER BY number DESC""")
                .params(organization.value(), rulebook)
                .query((row, number) -> version(row))
                .list();
    }

    Optional<Version> find(OrganizationId organization, long rulebook, int version) {
        return jdbc.sql("SELECT * FROM rulebook_version WHERE organization_id = ? AND rulebook_id = ? AND number = ?")
                .params(organization.value(), rulebook, version)
                .query((row, number) -> version(row))
                .optional();
    }

    private static Version version(ResultSet row) throws SQLException {
        int restores = row.getInt("restores");
        return new Version(
                row.getInt("number"),
                row.getString("source_text"),
                Language.find(row.getString("language")).orElseThrow(),
                row.getString("note"),
                row.getString("author"),
                row.getString("approved_by"),
                restores == 0 ? null : restores,
                Moments.of(row, "published_at"),
                Moments.of(row, "effective_from"),
                Moments.orNull(row, "effective_to"));
    }

    void insert(OrganizationId organization, long rulebook, Version version, String rules) {
        jdbc.sql("""
                INSERT INTO rulebook_version (organization_id, rulebook_id, number, source_text, language, rules, note,
                  author, approved_by, restores, published_at, effective_from, effective_to)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)""")
                .params(Arrays.asList(
                        organization.value(),
                        rulebook,
                        version.number(),
                        version.text(),
                        version.language().key(),
                        rules,
                        version.note(),
                        version.author(),
                        version.approvedBy(),
                        version.restores(),
                        Moments.utc(version.publishedAt()),
                        Moments.utc(version.from())))
                .update();
    }

    /** Keeps versions that would begin at a moment or later from ever coming into force. */
    void withdrawFrom(OrganizationId organization, long rulebook, Instant moment) {
        jdbc.sql("""
                UPDATE rulebook_version SET effective_to = effective_from
                WHERE organization_id = ? AND rulebook_id = ? AND effective_from >= ? AND effective_to IS NULL""")
                .params(organization.value(), rulebook, Moments.utc(moment))
                .update();
    }

    /** Ends whatever is in force at a moment. */
    void end(OrganizationId organization, long rulebook, Instant moment) {
        jdbc.sql("""
                UPDATE rulebook_version SET effective_to = ?
                WHERE organization_id = ? AND rulebook_id = ? AND effective_from < ? AND effective_to IS NULL""")
                .params(Moments.utc(moment), organization.value(), rulebook, Moments.utc(moment))
                .update();
    }

    /** Notes that a rulebook is suspended from a moment on. */
    void suspend(OrganizationId organization, long rulebook, Rulebook.Suspension suspension) {
        jdbc.sql("""
                INSERT INTO rulebook_suspension (organization_id, rulebook_id, from_at, to_at, reason, resumed_by)
                VALUES (?, ?, ?, NULL, ?, NULL)
                ON DUPLICATE KEY UPDATE to_at = NULL, reason = VALUES(reason), resumed_by = NULL""")
                .params(organization.value(), rulebook, Moments.utc(suspension.since()), suspension.reason())
                .update();
    }

    /** Ends the suspension under way, if there is one. */
    void resume(OrganizationId organization, long rulebook, Instant moment, @Nullable String by) {
        jdbc.sql("""
                UPDATE rulebook_suspension SET to_at = ?, resumed_by = ?
                WHERE organization_id = ? AND rulebook_id = ? AND to_at IS NULL""")
                .params(Arrays.asList(Moments.utc(moment), by, organization.value(), rulebook))
                .update();
    }
}
