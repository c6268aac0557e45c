package io.pacesetter.engine.tenant;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The organization that the current thread works for. It fails closed: without one, no entity can be read or written.
 *
 * <p>It must be entered before the transaction begins, since a persistence session belongs to one organization.
 */
public final class CurrentOrganization {

    private static final ThreadLocal<@Nullable OrganizationId> CURRENT = new ThreadLocal<>();

    private CurrentOrganization() {}

    /**
     * Returns the organization that this thread works for.
     *
     * @throws IllegalStateException if there is none
     */
    public static OrganizationId get() {
        OrganizationId current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException("No organization is current; wrap the call in CurrentOrganization.call");
        }
        return current;
    }

    /** Returns the organization that this thread works for, or null. */
    public static @Nullable OrganizationId orNull() {
        return CURRENT.get();
    }

    /**
     * Works for an organization, then goes back to the one before.
     *
     * @throws IllegalStateException if a transaction of another organization is under way
     */
    public static <T extends @Nullable Object> T call(OrganizationId organization, Supplier<T> work) {
        OrganizationId before = CURRENT.get();
        if (!organization.equals(before) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction of organization " + before + " is under way; organization "
                    + organization + " needs its own");
        }
        CURRENT.set(organization);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Like {@link #call}, for work without a result. */
    public static void run(OrganizationId organization, Runnable work) {
        call(organization, () -> {
            work.run();
            return null;
        });
    }
}
