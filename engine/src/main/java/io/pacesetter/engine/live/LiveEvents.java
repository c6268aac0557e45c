package io.pacesetter.engine.live;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Map;

/** Where features tell open pages what changed. */
public interface LiveEvents {

    /**
     * Publishes an event as part of the transaction under way: it is seen once that commits, on every node, in the
     * order of commits.
     *
     * @param kind what changed, one of the words that the API names at {@code GET /live}
     * @param payload the event's JSON fields
     * @throws IllegalStateException if no transaction is under way
     */
    void publish(OrganizationId organization, String kind, Map<String, ?> payload);
}
