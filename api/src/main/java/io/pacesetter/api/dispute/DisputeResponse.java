package io.pacesetter.api.dispute;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.dispute.About;
import io.pacesetter.processes.dispute.Dispute;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as callers see it.
 *
 * @param due until when somebody is to answer; null if nobody is asked
 * @param outcome what was decided; null while it is open
 * @param history what happened to it, in order; null in lists
 * @param mine whether it is the caller's own
 * @param instance the process instance that it goes through
 */
record DisputeResponse(
        String id,
        DisputeAbout about,
        Disputant member,
        String claim,
        @OneOf(Dispute.Status.class) String status,
        Instant createdAt,
        @Nullable Instant due,
        @Nullable DisputeOutcome outcome,
        @Nullable List<DisputeStep> history,
        boolean mine,
        @Nullable String instance) {

    /** What is questioned, with what there was to see when it was. */
    record DisputeAbout(@OneOf(About.Kind.class) String kind, DisputeSeen seen) {

        static DisputeAbout of(About about) {
            return new DisputeAbout(about.kind().key(), DisputeSeen.of(about.seen()));
        }
    }

    /** Who questions it. */
    record Disputant(String id, String key, String name) {

        static Disputant of(Roster roster, long person) {
            String id = Ids.format(person);
            return roster.byId(person)
                    .map(member -> new Disputant(id, member.key(), member.name()))
                    .orElseGet(() -> new Disputant(id, "", ""));
        }
    }

    /** What was decided; {@code entry} is the entry of the ledger that corrects it. */
    record DisputeOutcome(
            @Nullable BigDecimal points,
            String reason,
            String by,
            Instant at,
            @Nullable String entry) {

        static @Nullable DisputeOutcome of(Dispute.@Nullable Outcome outcome) {
            Long entry = outcome == null ? null : outcome.entryId();
            return outcome == null
                    ? null
                    : new DisputeOutcome(
                            outcome.points(),
                            outcome.reason(),
                            outcome.by(),
                            outcome.at(),
                            entry == null ? null : Ids.format(entry));
        }
    }

    /** Something that happened to it. */
    record DisputeStep(
            Instant at,
            String by,

            @Schema(allowableValues = {"filed", "passed_on", "upheld", "refused", "withdrawn"})
            String what,

            @Nullable BigDecimal points,
            @Nullable String reason) {

        static DisputeStep of(Dispute.Step step) {
            return new DisputeStep(step.at(), step.by(), step.what(), step.points(), step.reason());
        }
    }
}
