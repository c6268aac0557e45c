package io.pacesetter.processes.alarm;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What alarms of a kind do. It may be called again for what was done already, when a node dies in between, and must then do
 * nothing: whatever it acts on goes within the transaction that acts.
 */
public interface AlarmWork {

    /** Returns the kind, a word. */
    String kind();

    /**
     * Acts on an alarm, outside of any transaction and with its organization current.
     *
     * @return when to ring again; null for never
     */
    @Nullable
    Instant ring(OrganizationId organization, String key);
}
