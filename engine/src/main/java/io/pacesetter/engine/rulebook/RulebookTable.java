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

/** The table of rulebooks with their drafts. */
@Repository
class RulebookTable {

    private final JdbcClient jdbc;

    RulebookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the organization's own rulebooks, and those of contests, by key. */
    List<Rulebook> all(OrganizationId organization) {
        return jdbc.sql("SELECT * FROM rulebook WHERE organization_id = ? ORDER BY rulebook_key")
                .param(organization.value())
                .query((row, number) -> rulebook(row))
                .list();
    }

    Optional<Rulebook> find(OrganizationId organization, long id) {
        return jdbc.sql("SELECT * FROM rulebook WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .query((row, number) -> rulebook(row))
                .optional();
    }

    Optional<Rulebook> findByKey(OrganizationId organization, String key) {
        return jdbc.sql("SELECT * FROM rulebook WHERE organization_id = ? AND rulebook_key = ?")
                .params(organization.value(), key)
                .query((row, number) -> rulebook(row))
                .optional();
    }

    void delete(OrganizationId organization, long id) {
        jdbc.sql("DELETE FROM rulebook WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    private static Rulebook rulebook(ResultSet row) throws SQLException {
        long contest = row.getLong("contest_id");
        Instant suspendedAt = Moments.orNull(row, "suspended_at");
        String reason = row.getString("suspended_reason");
        return new Rulebook(
                row.getLong("id"),
                row.getString("rulebook_key"),
                row.getString("name"),
                Purpose.find(row.getString("purpose")).orElseThrow(),
                contest == 0 ? null : contest,
                row.getString("pack"),
                new Rulebook.Draft(
                        row.getString("draft_text"),
                        Language.find(row.getString("draft_language")).orElseThrow(),
                        row.getString("draft_by"),
                        Moments.of(row, "draft_at")),
                row.getBoolean("needs_approval"),
                suspendedAt == null ? null : new Rulebook.Suspension(suspendedAt, reason == null ? "" : reason),
                Moments.orNull(row, "retired_at"),
                Moments.of(row, "created_at"),
                row.getLong("version"));
    }

    void insert(OrganizationId organization, Rulebook rulebook) {
        Rulebook.Draft draft = rulebook.draft();
        jdbc.sql("""
                INSERT INTO rulebook (id, organization_id, rulebook_key, name, purpose, contest_id, pack, draft_text,
                  draft_language, draft_by, draft_at, needs_approval, created_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        rulebook.id(),
                        organization.value(),
                        rulebook.key(),
                        rulebook.name(),
                        rulebook.purpose().key(),
                        rulebook.contestId(),
                        rulebook.pack(),
                        draft.text(),
                        draft.language().key(),
                        draft.by(),
                        Moments.utc(draft.at()),
                        rulebook.needsApproval(),
                        Moments.utc(rulebook.createdAt())))
                .update();
    }

    /** Writes a draft, and counts that. */
    void saveDraft(OrganizationId organization, long id, Rulebook.Draft draft) {
        jdbc.sql("""
                UPDATE rulebook SET draft_text = ?, draft_language = ?, draft_by = ?, draft_at = ?, version = version + 1
                WHERE organization_id = ? AND id = ?""")
                .params(
                        draft.text(),
                        draft.language().key(),
                        draft.by(),
                        Moments.utc(draft.at()),
                        organization.value(),
                        id)
                .update();
    }

    void describe(OrganizationId organization, long id, String name, boolean needsApproval) {
        jdbc.sql("UPDATE rulebook SET name = ?, needs_approval = ? WHERE organization_id = ? AND id = ?")
                .params(name, needsApproval, organization.value(), id)
                .update();
    }

    /** Writes whether a rulebook is suspended and since when it is retired. */
    void stand(
            OrganizationId organization,
            long id,
            Rulebook.@Nullable Suspension suspension,
            @Nullable Instant retiredAt) {
        jdbc.sql("""
                UPDATE rulebook SET suspended_at = ?, suspended_reason = ?, retired_at = ?
                WHERE organization_id = ? AND id = ?""")
                .params(Arrays.asList(
                        suspension == null ? null : Moments.utc(suspension.since()),
                        suspension == null ? null : suspension.reason(),
                        Moments.utcOrNull(retiredAt),
                        organization.value(),
                        id))
                .update();
    }

    /** Locks a rulebook until the transaction ends, so that what is published is what was looked at. */
    Optional<Rulebook> hold(OrganizationId organization, long id) {
        return jdbc.sql("SELECT * FROM rulebook WHERE organization_id = ? AND id = ? FOR UPDATE")
                .params(organization.value(), id)
                .query((row, number) -> rulebook(row))
                .optional();
    }
}
