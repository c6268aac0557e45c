package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;

/** Takes rulebooks out of force that cost too much. */
public interface Suspensions {

    /**
     * Suspends a rulebook in a transaction of its own; nothing happens if it is suspended already.
     *
     * @param from the first moment that it does not decide any more
     * @param reason what it exceeded, for people
     */
    void suspend(OrganizationId organization, long rulebookId, Instant from, String reason);
}
