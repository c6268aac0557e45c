package io.pacesetter.api.standing;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.standing.Leaderboard;
import io.pacesetter.engine.standing.Leaderboards;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who stands where; the same to everyone in the organization. */
@RestController
@RequestMapping("/api/v1/leaderboards")
@Tag(name = "Standings")
class LeaderboardController {

    private final Leaderboards leaderboards;
    private final Jobs jobs;

    LeaderboardController(Leaderboards leaderboards, Jobs jobs) {
        this.leaderboards = leaderboards;
        this.jobs = jobs;
    }

    /** What is ranked by. */
    record MeasureParameters(
            @Parameter(description = "indicator, or points for the points of the ledger") @Nullable
            String by,

            @Parameter(description = "The key of the indicator, unless points are ranked") @Nullable
            String indicator) {

        /** Returns the indicator's key; null for points. */
        @Nullable
        String key() {
            String asked = blankToNull(indicator);
            switch (by == null ? "indicator" : by) {
                case "points" -> {
                    if (asked != null) {
                        throw Refusal.invalid("/indicator", "Points are no indicator; ask for one or the other");
                    }
                    return null;
                }
                case "indicator" -> {
                    if (asked == null) {
                        throw Refusal.invalid("/indicator", "Name an indicator, or ask for by=points");
                    }
                    return asked;
                }
                default -> throw Refusal.invalid("/by", "must be indicator or points, not " + by);
            }
        }
    }

    /** Who competes; see {@link Leaderboard.Segment}. */
    record SegmentParameters(
            @Parameter(description = "A team's id or name: only who belonged there, and what was done there") @Nullable
            String team,

            @Parameter(description = "For level=team: 1 for top teams; the lowest teams without it") @Nullable
            Integer depth,

            @Parameter(description = "For level=member: the role held last in the period") @Nullable
            String role,

            @Nullable Integer minTenureDays,
            @Nullable Integer maxTenureDays) {

        Leaderboard.Segment at(Level level) {
            return new Leaderboard.Segment(
                    level, blankToNull(team), depth, blankToNull(role), minTenureDays, maxTenureDays);
        }
    }

    /** Which rows are wanted. */
    record WindowParameters(
            @Parameter(description = "How many of the top; all without it") @Nullable
            Integer size,

            @Parameter(description = "A person or team whose neighbours are added") @Nullable
            String around) {}

    @GetMapping
    @Requires(Permission.STANDINGS_READ)
    @Operation(
            summary = "Ranks members, teams or the company by an indicator or by points",
            description =
                    "`at` as a day stands for the whole period that holds it, as a time for how things stood then. "
                            + "Ties share a rank (1, 2, 2, 4), then by name.")
    LeaderboardResponse read(
            Viewer viewer,
            @ParameterObject MeasureParameters measure,
            @RequestParam(defaultValue = "month") String period,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "member") String level,
            @ParameterObject SegmentParameters segment,
            @ParameterObject WindowParameters window) {
        String moment = blankToNull(at);
        Leaderboard board = leaderboards.read(
                viewer.organization(),
                new Leaderboard.Question(
                        measure.key(),
                        AsOf.period("/period", period),
                        moment,
                        segment.at(Level.parse("/level", level)),
                        window.size(),
                        blankToNull(window.around())));
        Long computing = board.indicator().computingJob();
        Job job = computing == null
                ? null
                : jobs.find(viewer.organization(), computing).orElse(null);
        return LeaderboardResponse.of(board, moment, job);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
