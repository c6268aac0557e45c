package io.pacesetter.api.scorecard;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.MyDays;
import io.pacesetter.engine.scorecard.Scorecards;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goals held against what was done. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Scorecards")
class ScorecardController {

    private final Scorecards scorecards;
    private final MyDays myDays;
    private final Subjects subjects;

    ScorecardController(Scorecards scorecards, MyDays myDays, Subjects subjects) {
        this.scorecards = scorecards;
        this.myDays = myDays;
        this.subjects = subjects;
    }

    /** Which scorecard is wanted. */
    record CardParameters(
            @Parameter(description = "day, week, month, quarter or year; month without it") @Nullable
            String period,

            @Parameter(description = "A day for its close, a time for that moment; now without it") @Nullable
            String at,

            @Parameter(description = "Whether indicators without a goal are shown too") @Nullable
            Boolean all) {

        Period wanted() {
            return period == null ? Period.MONTH : AsOf.period("/period", period);
        }
    }

    /** A history, the oldest first. */
    record History(List<ScorecardResponse.Past> items) {}

    @GetMapping("/people/{id}/scorecard")
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Reads a person's scorecard")
    ScorecardResponse ofPerson(Viewer viewer, @PathVariable String id, @ParameterObject CardParameters card) {
        return read(viewer, subjects.seen(viewer, Level.MEMBER, id), card);
    }

    @GetMapping("/teams/{id}/scorecard")
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Reads a team's scorecard, with all teams below it")
    ScorecardResponse ofTeam(Viewer viewer, @PathVariable String id, @ParameterObject CardParameters card) {
        return read(viewer, subjects.seen(viewer, Level.TEAM, id), card);
    }

    @GetMapping("/company/scorecard")
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Reads the company's scorecard")
    ScorecardResponse ofCompany(Viewer viewer, @ParameterObject CardParameters card) {
        return read(viewer, Subject.COMPANY, card);
    }

    @GetMapping("/people/{id}/scorecards")
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Reads the scores of a person's last periods, the oldest first")
    History history(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "month") String period,
            @RequestParam(defaultValue = "12") int count) {
        Subject person = subjects.seen(viewer, Level.MEMBER, id);
        return new History(scorecards.history(viewer, person, AsOf.period("/period", period), count).stream()
                .map(ScorecardResponse.Past::of)
                .toList());
    }

    @GetMapping("/people/{id}/today")
    @Requires(Permission.STANDINGS_READ)
    @Operation(
            summary = "Reads a person's day: every period's goals, the rank, and what would put them on pace",
            description = "Reasons are written in English or, as Accept-Language asks, in Korean.")
    TodayResponse today(Viewer viewer, @PathVariable String id, @Parameter(hidden = true) Locale locale) {
        return TodayResponse.of(myDays.read(viewer, subjects.seen(viewer, Level.MEMBER, id)), locale);
    }

    private ScorecardResponse read(Viewer viewer, Subject subject, CardParameters card) {
        Scorecards.Extra extra = Boolean.TRUE.equals(card.all()) ? Scorecards.Extra.ALL : Scorecards.Extra.NONE;
        String at = card.at();
        return ScorecardResponse.of(
                scorecards.read(viewer, subject, card.wanted(), at == null || at.isBlank() ? null : at, extra));
    }
}
