package io.pacesetter.processes.runtime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a process as lists show it.
 *
 * @param process the id of the process in BPMN
 * @param name the process's name
 * @param business the id of the record that it is about
 * @param status {@code active}, {@code error}, {@code completed} or {@code aborted}
 * @param failure what went wrong last and is not put right; null for nothing
 * @param active the nodes that wait
 */
public record Instance(
        String id,
        String process,
        String name,
        int version,
        String business,
        String title,
        String status,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Failure failure,
        List<Steps.ActiveNode> active) {

    /**
     * Why an instance does not go on.
     *
     * @param node the node that failed; null if it is not known
     * @param attempts how often it was tried
     */
    public record Failure(@Nullable String node, @Nullable String message, Instant at, int attempts) {}
}
