package io.pacesetter.api.indicator;

import io.pacesetter.api.activity.ActivityView;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tally.Preview;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.measure.Measure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of an organization. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Indicators")
class IndicatorController {

    private final IndicatorCatalogue catalogue;
    private final Indicators indicators;
    private final Preview preview;
    private final Jobs jobs;
    private final Organizations organizations;
    private final Rosters rosters;
    private final Clock clock;

    IndicatorController(
            IndicatorCatalogue catalogue,
            Indicators indicators,
            Preview preview,
            Jobs jobs,
            Organizations organizations,
            Rosters rosters,
            Clock clock) {
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.preview = preview;
        this.jobs = jobs;
        this.organizations = organizations;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** All indicators in use. */
    record IndicatorList(List<IndicatorView> items) {}

    /** A definition to try; period and day default to this month. */
    record PreviewRequest(
            @Nullable IndicatorRequest definition,
            @Nullable String period,
            @Nullable LocalDate at) {}

    /** What the definition gives, with the latest activities behind it. */
    record PreviewAnswer(@Nullable BigDecimal value, List<ActivityView> sample) {}

    @GetMapping
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "List the indicators in use")
    IndicatorList list(Viewer viewer) {
        return new IndicatorList(indicators.inUse(viewer.organization()).stream()
                .map(indicator -> view(viewer, indicator))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.INDICATORS_WRITE)
    @Operation(summary = "Define an indicator; a job computes it over history")
    IndicatorView define(Viewer viewer, @RequestBody IndicatorRequest request) {
        return view(viewer, catalogue.define(viewer.organization(), request.indicator(), viewer));
    }

    @PutMapping("/{id}")
    @Requires(Permission.INDICATORS_WRITE)
    @Operation(
            summary = "Change an indicator; if its number is defined otherwise, a job computes it over history again")
    IndicatorView change(Viewer viewer, @PathVariable String id, @RequestBody IndicatorRequest request) {
        return view(
                viewer,
                catalogue.change(viewer.organization(), number(id), request.indicator(), request.version(), viewer));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.INDICATORS_WRITE)
    @Operation(summary = "Delete an indicator that no goal and no ratio uses")
    void delete(Viewer viewer, @PathVariable String id) {
        catalogue.retire(viewer.organization(), number(id), viewer);
    }

    @PostMapping("/preview")
    @Requires(Permission.INDICATORS_WRITE)
    @Operation(summary = "Show what a definition would give, without keeping it")
    PreviewAnswer preview(Viewer viewer, @RequestBody PreviewRequest request) {
        if (request.definition() == null) {
            throw Refusal.invalid("/definition", "is missing; send the indicator to try");
        }
        Period period = request.period() == null
                ? Period.MONTH
                : Period.find(request.period())
                        .orElseThrow(() -> Refusal.invalid("/period", "must be day, week, month, quarter or year"));
        Calendar calendar = organizations.calendar(viewer.organization());
        LocalDate day = request.at() == null ? calendar.dayOf(clock.instant()) : request.at();
        Measure measure =
                catalogue.check(viewer.organization(), request.definition().measure());
        Preview.Shown shown = preview.show(viewer.organization(), measure, calendar.span(period, day));
        Roster roster = rosters.current(viewer.organization());
        return new PreviewAnswer(
                shown.value(),
                shown.sample().stream()
                        .map(entry -> ActivityView.of(entry, roster))
                        .toList());
    }

    private IndicatorView view(Viewer viewer, IndicatorDefinition indicator) {
        Optional<Job> job =
                Optional.ofNullable(indicator.computingJob()).flatMap(id -> jobs.find(viewer.organization(), id));
        return IndicatorView.of(indicator, job);
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Indicator", id));
    }
}
