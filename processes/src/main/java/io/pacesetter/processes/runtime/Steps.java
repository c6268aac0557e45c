package io.pacesetter.processes.runtime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an instance stands.
 *
 * @param status {@code active}, {@code completed}, {@code aborted} or {@code error}
 * @param active the nodes that wait
 * @param done the ids of the nodes that were left, each once
 * @param history every step in order
 */
public record Steps(
        String instance,
        String process,
        int version,
        String status,
        List<ActiveNode> active,
        List<String> done,
        List<Step> history) {

    /** A node that waits; {@code due} is null where no time is set. */
    public record ActiveNode(
            String nodeId,
            String name,
            Instant since,
            @Nullable Instant due) {}

    /**
     * A node that was entered.
     *
     * @param kind what it is, such as {@code userTask}
     * @param leftAt null while it waits
     * @param by who left it, as the audit log names people; null for the system
     * @param outcome what came of it, in a word; null for nothing to tell
     */
    public record Step(
            String node,
            String name,
            String kind,
            Instant enteredAt,
            @Nullable Instant leftAt,
            @Nullable String by,
            @Nullable String outcome) {}
}
