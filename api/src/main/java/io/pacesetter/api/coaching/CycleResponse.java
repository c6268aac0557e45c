package io.pacesetter.api.coaching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.processes.coaching.Cycle;
import io.pacesetter.processes.coaching.Session;
import io.pacesetter.processes.coaching.Snapshot;
import io.pacesetter.processes.coaching.StartedBy;
import io.pacesetter.processes.coaching.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coaching cycle as callers see it; what was said is left out for those who only see figures.
 *
 * @param said what rules said about it
 * @param every how often it is opened; null for once
 * @param nextOn the day of the next session or the follow-up; null once it is over
 * @param reason why it was cancelled
 * @param instance the process instance
 * @param activeNodes the ids of the nodes that wait
 */
record CycleResponse(
        String id,
        Coached member,
        @Nullable Coached manager,
        Template template,
        @OneOf(Cycle.Status.class) String status,
        @Nullable String topic,
        Start startedBy,
        List<String> said,
        Instant createdAt,
        List<SessionOfCycle> sessions,
        @Nullable String every,
        @Nullable LocalDate nextOn,
        @Nullable String reason,
        @Nullable String instance,
        List<String> activeNodes,
        long version) {

    /** What leads its sessions. */
    record Template(String id, String key, String name) {}

    /** What started it. */
    record Start(
            @OneOf(StartedBy.Kind.class) String kind,
            @Nullable String rule,
            @Nullable String effectId,
            @Nullable String by) {}

    /** A session of it; null fields are not known yet, or not for the viewer. */
    record SessionOfCycle(
            String id,
            int number,
            @Nullable LocalDate heldOn,
            List<Answered> answers,
            Notes notes,
            @Nullable Snapshot scorecard,
            List<Action> actions,
            @Nullable Instant acknowledgedAt,
            @Nullable String memberAnswer,
            @Nullable Moved movement,
            @Nullable Escalated escalation) {}

    /** An answer to a question; {@code key} is the question's. */
    record Answered(
            String key,
            String question,
            @OneOf(Session.Side.class) String by,
            String answer) {}

    /** What the one who held the session wrote; what is private is there for its author alone. */
    record Notes(
            @Nullable String shared,

            @JsonProperty("private") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String secret) {}

    /** Something that was agreed. */
    record Action(String id, String text, Coached owner, LocalDate due, boolean done) {}

    /** How the judged indicator moved; a change above 0 is for the better. */
    record Moved(
            @Nullable String indicator,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal change,
            @Nullable BigDecimal attainment,
            @OneOf(Verdict.class) String decision) {}

    /** What somebody above decided. */
    record Escalated(
            @Schema(allowableValues = {"close", "repeat", "train"})
            String decision,

            @Nullable String note,
            String by) {}
}
