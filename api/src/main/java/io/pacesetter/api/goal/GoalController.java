package io.pacesetter.api.goal;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.scorecard.SubjectResponse;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.goal.GoalSuggestions;
import io.pacesetter.engine.goal.GoalTerms;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is asked of whom. */
@RestController
@RequestMapping("/api/v1/goals")
@Tag(name = "Goals")
class GoalController {

    private final GoalSetting goals;
    private final GoalSuggestions suggestions;
    private final Indicators indicators;
    private final Subjects subjects;

    GoalController(GoalSetting goals, GoalSuggestions suggestions, Indicators indicators, Subjects subjects) {
        this.goals = goals;
        this.suggestions = suggestions;
        this.indicators = indicators;
        this.subjects = subjects;
    }

    /** A goal. */
    record GoalResponse(
            String id,
            String indicator,
            SubjectResponse subject,
            @OneOf(Period.class) String period,
            BigDecimal target,
            LocalDate from,
            @Nullable LocalDate to,
            BigDecimal weight,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal cap,
            @Nullable Map<DayOfWeek, BigDecimal> weekdayTargets,
            @Nullable String templateId,
            long version) {}

    /** A suggested target with the weekly values behind it. */
    record SuggestionResponse(@Nullable BigDecimal suggested, List<Basis> basis) {}

    /** The value of the week that begins on a day. */
    record Basis(LocalDate from, @Nullable BigDecimal value) {}

    @GetMapping
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Lists the goals that the caller may see")
    PageOf<GoalResponse> list(
            Viewer viewer,
            @ParameterObject GoalSetting.GoalQuery query,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        GoalSetting.GoalPage found = goals.list(viewer, query, page, size);
        List<GoalResponse> items = found.items().stream()
                .map(goal -> response(viewer.organization(), goal))
                .toList();
        return new PageOf<>(items, page, size, found.total());
    }

    @GetMapping("/{id}")
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Reads a goal")
    GoalResponse one(Viewer viewer, @PathVariable String id) {
        return response(viewer.organization(), goals.find(viewer, parse(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.GOALS_WRITE)
    @Operation(
            summary = "Sets a goal from a day on",
            description =
                    "Without `from` a first goal holds from the beginning, a later one from the period under way. The goal that held before for "
                            + "the same indicator, subject and period ends then.")
    GoalResponse set(Viewer viewer, @RequestBody GoalRequest request) {
        return response(viewer.organization(), goals.set(viewer, request.draft()));
    }

    @PutMapping("/{id}")
    @Requires(Permission.GOALS_WRITE)
    @Operation(summary = "Changes a goal; 409 if it was changed since the version given")
    GoalResponse change(Viewer viewer, @PathVariable String id, @RequestBody GoalRequest request) {
        return response(viewer.organization(), goals.change(viewer, parse(id), request.draft()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.GOALS_WRITE)
    @Operation(summary = "Removes a goal from the period under way on; past periods keep it")
    void remove(Viewer viewer, @PathVariable String id) {
        goals.remove(viewer, parse(id));
    }

    @GetMapping("/suggestion")
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Suggests a target from the past twelve weeks")
    SuggestionResponse suggest(
            Viewer viewer,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "company") String level,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "month") String period) {
        Subject seen = subjects.seen(viewer, Level.parse("/level", level), subject);
        GoalSuggestions.Suggestion suggestion =
                suggestions.suggest(viewer, seen, indicator, AsOf.period("/period", period));
        return new SuggestionResponse(
                suggestion.suggested(),
                suggestion.basis().stream()
                        .map(point -> new Basis(point.from(), point.value()))
                        .toList());
    }

    private GoalResponse response(OrganizationId organization, Goal goal) {
        GoalTerms terms = goal.terms();
        Long template = goal.templateId();
        return new GoalResponse(
                Ids.format(goal.id()),
                indicators
                        .find(organization, goal.indicatorId())
                        .map(IndicatorDefinition::key)
                        .orElse(""),
                SubjectResponse.of(goal.subject(), subjects.nameOf(organization, goal.subject())),
                goal.period().key(),
                terms.target(),
                goal.from(),
                goal.to(),
                terms.weight(),
                terms.floor(),
                terms.cap(),
                terms.weekdayTargets().isEmpty() ? null : terms.weekdayTargets(),
                template == null ? null : Ids.format(template),
                goal.version());
    }

    private static long parse(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Goal", id));
    }
}
