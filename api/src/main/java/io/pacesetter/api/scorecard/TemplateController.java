package io.pacesetter.api.scorecard;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.goal.Assignment;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.scorecard.ScorecardTemplate;
import io.pacesetter.engine.scorecard.Templates;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

/** Weighted sets of targets for many. */
@RestController
@RequestMapping("/api/v1/scorecard-templates")
@Tag(name = "Goals")
class TemplateController {

    private final Templates templates;
    private final Indicators indicators;

    TemplateController(Templates templates, Indicators indicators) {
        this.templates = templates;
        this.indicators = indicators;
    }

    /** All templates. */
    record TemplateList(List<TemplateResponse> items) {}

    /** A template. */
    record TemplateResponse(
            String id,
            String name,
            @Nullable String role,
            @OneOf(Period.class) String period,
            List<Line> lines,
            long version) {}

    /** What is asked for an indicator. */
    record Line(String indicator, BigDecimal target, BigDecimal weight) {}

    /** To whom and from when; people by id or key, teams by id or name. */
    record AssignRequest(
            @Nullable List<String> people,
            @Nullable List<String> teams,
            @Nullable LocalDate from) {}

    @GetMapping
    @Requires({Permission.GOALS_WRITE, Permission.PEOPLE_READ})
    @Operation(summary = "Lists scorecard templates by name")
    TemplateList all(Viewer viewer) {
        return new TemplateList(templates.all(viewer.organization()).stream()
                .map(template -> response(viewer.organization(), template))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.GOALS_WRITE)
    @Operation(summary = "Makes a scorecard template")
    TemplateResponse add(Viewer viewer, @RequestBody ScorecardTemplate.Draft draft) {
        return response(viewer.organization(), templates.add(viewer, draft));
    }

    @PutMapping("/{id}")
    @Requires(Permission.GOALS_WRITE)
    @Operation(summary = "Changes a scorecard template; the goals made from it stay as they are")
    TemplateResponse change(Viewer viewer, @PathVariable String id, @RequestBody ScorecardTemplate.Draft draft) {
        return response(viewer.organization(), templates.change(viewer, parse(id), draft));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.GOALS_WRITE)
    @Operation(summary = "Removes a scorecard template; the goals made from it stay")
    void remove(Viewer viewer, @PathVariable String id) {
        templates.remove(viewer, parse(id));
    }

    @PostMapping("/{id}/assign")
    @Requires(Permission.GOALS_WRITE)
    @Operation(summary = "Sets the template's goals for people and teams, all or none")
    Assignment.Outcome assign(Viewer viewer, @PathVariable String id, @RequestBody AssignRequest request) {
        List<String> people = request.people();
        List<String> teams = request.teams();
        Templates.Recipients recipients =
                new Templates.Recipients(people == null ? List.of() : people, teams == null ? List.of() : teams);
        return templates.assign(viewer, parse(id), recipients, request.from());
    }

    private TemplateResponse response(OrganizationId organization, ScorecardTemplate template) {
        List<Line> lines = template.lines().stream()
                .flatMap(line -> indicators.find(organization, line.indicatorId()).stream()
                        .filter(indicator -> !indicator.retired())
                        .map(IndicatorDefinition::key)
                        .map(key -> new Line(key, line.target(), line.weight())))
                .toList();
        return new TemplateResponse(
                Ids.format(template.id()),
                template.name(),
                template.role(),
                template.period().key(),
                lines,
                template.version());
    }

    private static long parse(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Scorecard template", id));
    }
}
