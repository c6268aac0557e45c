package io.pacesetter.engine.org;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the changes of each organization's people, teams, calendar and indicators. Whoever changes them holds the
 * organization's row until the transaction ends, so that changes come one after another.
 */
@Component
public class Revisions {

    /** Marks a transaction that holds an organization: what it reads may not be committed. */
    private record Held(OrganizationId organization) implements TransactionSynchronization {}

    /** The revision that the thread has taken for the current one. */
    private record Taken(OrganizationId organization, long revision) {}

    private final JdbcClient jdbc;
    private final ThreadLocal<@Nullable Taken> taken = new ThreadLocal<>();

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns an organization's revision.
     *
     * @throws Refusal if there is no such organization
     */
    public long of(OrganizationId organization) {
        Taken known = taken.get();
        return known == null || !known.organization().equals(organization) || isHeldHere(organization)
                ? read(organization)
                : known.revision();
    }

    /**
     * Does something for which the revision is what was read just now, so that it is asked for once and all that is read
     * from memory belongs together.
     */
    public <T> T during(OrganizationId organization, long revision, Supplier<T> work) {
        Taken before = taken.get();
        taken.set(new Taken(organization, revision));
        try {
            return work.get();
        } finally {
            if (before == null) {
                taken.remove();
            } else {
                taken.set(before);
            }
        }
    }

    /** Returns an organization's revision as the database has it now. */
    long read(OrganizationId organization) {
        return jdbc.sql("SELECT revision FROM organization WHERE id = ?")
                .param(organization.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("Organization", organization.toString()));
    }

    /** Holds an organization until the transaction ends: other changes of its people and settings wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(OrganizationId organization) {
        boolean exists = jdbc.sql("SELECT revision FROM organization WHERE id = ? FOR UPDATE")
                .param(organization.value())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!exists) {
            throw Refusal.notFound("Organization", organization.toString());
        }
        mark(organization);
    }

    /** Counts a change that the transaction under way makes, and holds the organization until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(OrganizationId organization) {
        int rows = jdbc.sql("UPDATE organization SET revision = revision + 1 WHERE id = ?")
                .param(organization.value())
                .update();
        if (rows == 0) {
            throw Refusal.notFound("Organization", organization.toString());
        }
        mark(organization);
    }

    /** Tells whether the transaction under way holds the organization. */
    public boolean isHeldHere(OrganizationId organization) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().contains(new Held(organization));
    }

    private void mark(OrganizationId organization) {
        if (!isHeldHere(organization)) {
            TransactionSynchronizationManager.registerSynchronization(new Held(organization));
        }
    }
}
