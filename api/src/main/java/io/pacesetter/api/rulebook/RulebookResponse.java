package io.pacesetter.api.rulebook;

import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.RulebookOverview;
import io.pacesetter.engine.tenant.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as callers see it.
 *
 * @param purpose goal, contest, badge, recognition, coaching or fair-play
 * @param status draft, published, suspended or retired
 * @param contest the contest whose scoring it is; null for the organization's own
 * @param inForce the version that decides now; null if none does
 * @param scheduled the version that comes into force next; null if none will
 * @param unpublished whether the draft was written after the last version was published
 * @param version the draft's version, to send back with a change of it
 * @param draft null in lists
 */
record RulebookResponse(
        String id,
        String key,
        String name,
        String purpose,
        String status,
        @Nullable String contest,
        @Nullable String pack,
        boolean needsApproval,
        @Nullable InForce inForce,
        @Nullable InForce scheduled,
        boolean unpublished,
        @Nullable Suspended suspended,
        @Nullable Instant retiredAt,
        Instant createdAt,
        long version,
        @Nullable Draft draft) {

    /** A version, and from when on it decides. */
    record InForce(int version, Instant effectiveFrom) {}

    /** Since when a rulebook is not asked, and why. */
    record Suspended(Instant since, String reason) {}

    /** The text that is being worked on, and who wrote it last and when. */
    record Draft(String text, String language, String by, Instant at) {}

    static RulebookResponse listed(RulebookOverview overview) {
        return of(overview, null);
    }

    static RulebookResponse of(RulebookOverview overview) {
        Rulebook.Draft draft = overview.rulebook().draft();
        return of(overview, new Draft(draft.text(), draft.language().key(), draft.by(), draft.at()));
    }

    private static RulebookResponse of(RulebookOverview overview, @Nullable Draft draft) {
        Rulebook rulebook = overview.rulebook();
        Rulebook.Suspension suspension = rulebook.suspension();
        Long contest = rulebook.contestId();
        return new RulebookResponse(
                Ids.format(rulebook.id()),
                rulebook.key(),
                rulebook.name(),
                rulebook.purpose().key(),
                overview.status().key(),
                contest == null ? null : Ids.format(contest),
                rulebook.pack(),
                rulebook.needsApproval(),
                inForce(overview.inForce()),
                inForce(overview.scheduled()),
                overview.unpublished(),
                suspension == null ? null : new Suspended(suspension.since(), suspension.reason()),
                rulebook.retiredAt(),
                rulebook.createdAt(),
                rulebook.version(),
                draft);
    }

    private static @Nullable InForce inForce(RulebookOverview.@Nullable Standing standing) {
        return standing == null ? null : new InForce(standing.version(), standing.from());
    }
}
