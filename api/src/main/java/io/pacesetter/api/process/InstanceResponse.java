package io.pacesetter.api.process;

import io.pacesetter.processes.runtime.Instance;
import io.pacesetter.processes.runtime.Steps;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a process as callers see it.
 *
 * @param business the id of the record that it is about
 * @param error what went wrong last and is not put right; null for nothing
 * @param history every step in order; null in lists
 */
record InstanceResponse(
        String instance,
        String process,
        String name,
        int version,
        String title,
        String business,

        @Schema(allowableValues = {"active", "error", "completed", "aborted"})
        String status,

        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Problem error,
        List<ActiveStep> active,
        @Nullable List<PastStep> history) {

    /** Why it does not go on. */
    record Problem(@Nullable String node, @Nullable String message, Instant at, int attempts) {}

    /** A node that waits. */
    record ActiveStep(
            String node,
            String name,
            Instant since,
            @Nullable Instant due) {}

    /** A node that was entered; {@code leftAt} is null while it waits. */
    record PastStep(
            String node,
            String name,
            String kind,
            Instant enteredAt,
            @Nullable Instant leftAt,
            @Nullable String by,
            @Nullable String outcome) {}

    static InstanceResponse of(Instance instance, @Nullable Steps steps) {
        Instance.Failure failure = instance.failure();
        return new InstanceResponse(
                instance.id(),
                instance.process(),
                instance.name(),
                instance.version(),
                instance.title(),
                instance.business(),
                instance.status(),
                instance.startedAt(),
                instance.endedAt(),
                failure == null
                        ? null
                        : new Problem(failure.node(), failure.message(), failure.at(), failure.attempts()),
                instance.active().stream()
                        .map(node -> new ActiveStep(node.nodeId(), node.name(), node.since(), node.due()))
                        .toList(),
                steps == null
                        ? null
                        : steps.history().stream().map(InstanceResponse::past).toList());
    }

    private static PastStep past(Steps.Step step) {
        return new PastStep(
                step.node(), step.name(), step.kind(), step.enteredAt(), step.leftAt(), step.by(), step.outcome());
    }
}
