package io.pacesetter.api.contest;

import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.contest.Prize;
import io.pacesetter.engine.contest.Win;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contest.
 *
 * @param to the moment after the last that counts
 * @param provisional whether its result may still change
 * @param rulebookId the rulebook that scores it
 */
record ContestResponse(
        String id,
        String key,
        String name,
        String description,
        @Schema(allowableValues = {"member", "team"}) String level,
        @OneOf(Contest.Status.class) String status,
        Instant from,
        Instant to,
        long graceHours,
        Participants participants,
        Winning win,
        List<Prize> prizes,
        boolean provisional,
        String rulebookId,
        String createdBy,
        @Nullable Instant startedAt,
        @Nullable Instant finalAt,
        long version) {

    /** Who takes part: everyone of the level, or those named. */
    record Participants(boolean everyone, List<Named> items) {}

    /** A person or team. */
    record Named(String id, String key, String name) {

        static Named of(Level level, long id, Roster roster) {
            String text = Ids.format(id);
            return level == Level.TEAM
                    ? roster.team(id)
                            .map(team -> new Named(text, team.name(), team.name()))
                            .orElseGet(() -> new Named(text, "", ""))
                    : roster.byId(id)
                            .map(member -> new Named(text, member.key(), member.name()))
                            .orElseGet(() -> new Named(text, "", ""));
        }
    }

    /** How it is won. */
    record Winning(
            @OneOf(Win.Kind.class) String kind,
            @Nullable BigDecimal target,
            @OneOf(Win.TieBreak.class) String tieBreak) {}

    static ContestResponse of(Contest contest, Roster roster) {
        Contest.Terms terms = contest.terms();
        List<Named> named = terms.participants().stream()
                .map(id -> Named.of(terms.level(), id, roster))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return new ContestResponse(
                Ids.format(contest.id()),
                contest.key(),
                terms.name(),
                terms.description(),
                terms.level().key(),
                contest.status().key(),
                terms.from(),
                terms.to(),
                terms.grace().toHours(),
                new Participants(named.isEmpty(), named),
                new Winning(
                        terms.win().kind().key(),
                        terms.win().target(),
                        terms.win().tieBreak().key()),
                terms.prizes(),
                contest.status() != Contest.Status.FINAL,
                Ids.format(contest.rulebookId()),
                contest.createdBy(),
                contest.startedAt(),
                contest.finalAt(),
                contest.version());
    }
}
