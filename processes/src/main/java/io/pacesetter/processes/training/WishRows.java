package io.pacesetter.processes.training;

import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what rules asked for. */
@Repository
class WishRows {

    /**
     * That a rule asked for a training.
     *
     * @param effectId the entry of the ledger
     * @param training what the rule calls it
     * @param withdrawn whether the ledger took it back
     * @param unknown whether the catalogue did not have it when it was looked for
     * @param assignmentId what was assigned for it; null for nothing
     */
    record Wish(
            long id,
            long effectId,
            long personId,
            String training,
            String rule,
            boolean withdrawn,
            boolean unknown,
            @Nullable Long assignmentId) {}

    private static final String SELECT = "SELECT id, effect_id, person_id, training, rule_name, withdrawn, missing,"
            + " assignment_id FROM training_wish WHERE organization_id = ?";

    private final JdbcClient jdbc;

    WishRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds what was asked for by the identity of its effect. */
    Optional<Wish> find(OrganizationId organization, Identity identity) {
        return jdbc.sql(SELECT + " AND identity_high = ? AND identity_low = ?")
                .params(organization.value(), identity.high(), identity.low())
                .query(WishRows::read)
                .optional();
    }

    Optional<Wish> ofEffect(OrganizationId organization, long effectId) {
        return jdbc.sql(SELECT + " AND effect_id = ?")
                .params(organization.value(), effectId)
                .query(WishRows::read)
                .optional();
    }

    /** Finds what was asked for and holds it until the transaction ends. */
    Optional<Wish> lock(OrganizationId organization, long id) {
        return jdbc.sql(SELECT + " AND id = ? FOR UPDATE")
                .params(organization.value(), id)
                .query(WishRows::read)
                .optional();
    }

    /** Returns what the catalogue did not have, by what rules call it. */
    List<Wish> unknown(OrganizationId organization, String training) {
        return jdbc.sql(SELECT + " AND missing = TRUE AND training = ?")
                .params(organization.value(), training)
                .query(WishRows::read)
                .list();
    }

    void insert(OrganizationId organization, Identity identity, Wish wish) {
        jdbc.sql("""
                        INSERT INTO training_wish (organization_id, id, identity_high, identity_low, effect_id, person_id,
                          training, rule_name, withdrawn, missing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE)""")
                .params(organization.value(), wish.id(), identity.high(), identity.low())
                .params(wish.effectId(), wish.personId(), wish.training(), wish.rule())
                .update();
    }

    /** Notes the entry that asks now, or that it was taken back. */
    void renew(OrganizationId organization, Wish wish, long effectId, boolean withdrawn) {
        jdbc.sql("UPDATE training_wish SET effect_id = ?, withdrawn = ? WHERE organization_id = ? AND id = ?")
                .params(effectId, withdrawn, organization.value(), wish.id())
                .update();
    }

    /** Notes what came of it. */
    void settle(OrganizationId organization, long id, @Nullable Long assignment, boolean unknown) {
        jdbc.sql("UPDATE training_wish SET assignment_id = ?, missing = ? WHERE organization_id = ? AND id = ?")
                .param(assignment)
                .params(unknown, organization.value(), id)
                .update();
    }

    private static Wish read(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getLong("id"),
                row.getLong("effect_id"),
                row.getLong("person_id"),
                row.getString("training"),
                row.getString("rule_name"),
                row.getBoolean("withdrawn"),
                row.getBoolean("missing"),
                row.getObject("assignment_id", Long.class));
    }
}
