package io.pacesetter.processes.coaching;

import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what rules asked for. */
@Repository
class TriggerRows {

    /**
     * What a rule asked for.
     *
     * @param started whether it began the cycle or was noted on one
     */
    record Trigger(
            Identity identity, long effectId, long cycleId, boolean started, String message, Instant occurredAt) {}

    private final JdbcClient jdbc;

    TriggerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes another entry for an identity that is known already; false if it is not known. */
    boolean again(OrganizationId organization, Identity identity, long effectId) {
        return jdbc.sql("UPDATE coaching_trigger SET effect_id = ?, withdrawn = FALSE"
                                + " WHERE organization_id = ? AND identity_high = ? AND identity_low = ?")
                        .params(effectId, organization.value(), identity.high(), identity.low())
                        .update()
                > 0;
    }

    void insert(OrganizationId organization, Trigger trigger) {
        jdbc.sql("""
                        INSERT INTO coaching_trigger (organization_id, identity_high, identity_low, effect_id, cycle_id,
                          started, message, occurred_at, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)""")
                .params(
                        organization.value(),
                        trigger.identity().high(),
                        trigger.identity().low(),
                        trigger.effectId(),
                        trigger.cycleId(),
                        trigger.started(),
                        trigger.message(),
                        LocalDateTime.ofInstant(trigger.occurredAt(), ZoneOffset.UTC))
                .update();
    }

    /**
     * Withdraws what an entry asked for.
     *
     * @return the cycle that it began and that nothing else asks for any more; empty if there is none
     */
    Optional<Long> withdraw(OrganizationId organization, long effectId) {
        jdbc.sql("UPDATE coaching_trigger SET withdrawn = TRUE WHERE organization_id = ? AND effect_id = ?")
                .params(organization.value(), effectId)
                .update();
        return jdbc.sql("""
                        SELECT t.cycle_id FROM coaching_trigger t
                        WHERE t.organization_id = ? AND t.effect_id = ? AND t.started = TRUE AND NOT EXISTS (
                          SELECT 1 FROM coaching_trigger other WHERE other.organization_id = t.organization_id
                            AND other.cycle_id = t.cycle_id AND other.withdrawn = FALSE)""")
                .params(organization.value(), effectId)
                .query(Long.class)
                .optional();
    }

    /** Returns what rules said about a cycle and did not take back, in order of time. */
    List<String> messages(OrganizationId organization, long cycleId) {
        return jdbc.sql("SELECT message FROM coaching_trigger WHERE organization_id = ? AND cycle_id = ?"
                        + " AND withdrawn = FALSE ORDER BY occurred_at, identity_high, identity_low")
                .params(organization.value(), cycleId)
                .query(String.class)
                .list();
    }
}
