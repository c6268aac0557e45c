package io.pacesetter.engine.live;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Stores events with the work that they tell of, and wakes this node's feed when that commits. */
@Service
class StoredLiveEvents implements LiveEvents {

    private final LiveEventTable table;
    private final LiveFeed feed;
    private final JsonMapper json;
    private final Clock clock;

    StoredLiveEvents(LiveEventTable table, LiveFeed feed, JsonMapper json, Clock clock) {
        this.table = table;
        this.feed = feed;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void publish(OrganizationId organization, String kind, Map<String, ?> payload) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is part of a transaction, but none is under way; publish " + kind
                    + " inside the transaction that does the work");
        }
        table.insert(
                organization,
                kind,
                json.writeValueAsString(payload),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                feed.wake();
            }
        });
    }
}
