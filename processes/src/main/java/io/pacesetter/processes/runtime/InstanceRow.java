package io.pacesetter.processes.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance without its state.
 *
 * @param status {@code active}, {@code error}, {@code completed} or {@code aborted}
 */
record InstanceRow(
        String id,
        String process,
        int version,
        String business,
        String title,
        String status,
        long revision,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Failure failure) {

    /** Why an instance does not go on. */
    record Failure(
            @Nullable String node,
            @Nullable String message,
            @Nullable Instant at,
            int attempts) {}

    boolean isRunning() {
        return status.equals("active") || status.equals("error");
    }
}
