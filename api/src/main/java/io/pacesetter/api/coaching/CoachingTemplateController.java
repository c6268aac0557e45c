package io.pacesetter.api.coaching;

import static io.pacesetter.engine.access.Permission.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.coaching.CoachingTemplate;
import io.pacesetter.processes.coaching.CoachingTemplates;
import io.pacesetter.processes.coaching.Decision;
import io.pacesetter.processes.coaching.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

@RestController
@RequestMapping("/api/v1/coaching-templates")
@Tag(name = "Coaching")
class CoachingTemplateController {

    record TemplateQuestion(
            String key,
            String text,

            @JsonProperty("for") @OneOf(Question.Asked.class)
            String asked,

            @OneOf(Question.Kind.class) String kind,
            List<String> choices) {

        static TemplateQuestion of(Question question) {
            return new TemplateQuestion(
                    question.key(),
                    question.text(),
                    question.asked().key(),
                    question.kind().key(),
                    question.choices());
        }
    }

    record CoachingTemplateResponse(
            String id,
            String key,
            String name,
            List<TemplateQuestion> questions,
            boolean scorecard,
            boolean goals,
            boolean privateNotes,
            int followUpWorkingDays,
            @Nullable String indicator,
            String decision,
            @Nullable String training,
            long version) {}

    record CoachingTemplateList(List<CoachingTemplateResponse> items) {}

    record TemplateQuestionRequest(
            @Nullable String key,
            @Nullable String text,

            @JsonProperty("for") @OneOf(Question.Asked.class) @Nullable
            String asked,

            @OneOf(Question.Kind.class) @Nullable String kind,
            @Nullable List<String> choices) {}

    /** A template as somebody describes it; {@code version} is the one read before, when it is changed. */
    record CoachingTemplateRequest(
            @Nullable String key,
            @Nullable String name,
            @Nullable List<TemplateQuestionRequest> questions,
            @Nullable Boolean scorecard,
            @Nullable Boolean goals,
            @Nullable Boolean privateNotes,
            @Nullable Integer followUpWorkingDays,
            @Nullable String indicator,
            @Nullable String decision,
            @Nullable String training,
            @Nullable Long version) {

        CoachingTemplate.Draft draft() {
            return new CoachingTemplate.Draft(
                    key,
                    name,
                    questions == null
                            ? null
                            : questions.stream()
                                    .map(asked -> new CoachingTemplate.QuestionDraft(
                                            asked.key(), asked.text(), asked.asked(), asked.kind(), asked.choices()))
                                    .toList(),
                    new CoachingTemplate.Fill(yes(scorecard), yes(goals), yes(privateNotes)),
                    new CoachingTemplate.JudgingDraft(followUpWorkingDays, indicator, decision, training));
        }

        private static boolean yes(@Nullable Boolean given) {
            return given == null || given;
        }
    }

    record DecisionRequest(@Nullable String decision) {}

    record DecisionCheck(boolean ok, List<String> problems) {}

    private final CoachingTemplates templates;
    private final Indicators indicators;
    private final Audit audit;

    CoachingTemplateController(CoachingTemplates templates, Indicators indicators, Audit audit) {
        this.templates = templates;
        this.indicators = indicators;
        this.audit = audit;
    }

    @GetMapping
    @Requires(COACHING_READ)
    @Operation(summary = "Lists the coaching templates in use by name")
    CoachingTemplateList list(Viewer viewer) {
        return new CoachingTemplateList(templates.list(viewer.organization()).stream()
                .map(template -> response(viewer.organization(), template))
                .toList());
    }

    @GetMapping("/{id}")
    @Requires(COACHING_READ)
    @Operation(summary = "Shows a coaching template, one that was deleted too")
    CoachingTemplateResponse get(Viewer viewer, @PathVariable String id) {
        return response(viewer.organization(), templates.get(viewer.organization(), read(id)));
    }

    @PostMapping
    @Requires(COACHING_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a coaching template")
    CoachingTemplateResponse add(Viewer viewer, @RequestBody CoachingTemplateRequest body) {
        CoachingTemplate template = templates.add(viewer.organization(), body.draft());
        audit.record(viewer, "coaching-template.added", template.name(), null);
        return response(viewer.organization(), template);
    }

    @PutMapping("/{id}")
    @Requires(COACHING_WRITE)
    @Operation(summary = "Changes a coaching template")
    CoachingTemplateResponse replace(
            Viewer viewer, @PathVariable String id, @RequestBody CoachingTemplateRequest body) {
        CoachingTemplate template = templates.replace(viewer.organization(), read(id), body.draft(), body.version());
        audit.record(viewer, "coaching-template.changed", template.name(), null);
        return response(viewer.organization(), template);
    }

    @DeleteMapping("/{id}")
    @Requires(COACHING_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a coaching template out of use; the last one stays")
    void retire(Viewer viewer, @PathVariable String id) {
        templates.retire(viewer.organization(), read(id));
        audit.record(viewer, "coaching-template.deleted", id, null);
    }

    @PostMapping("/check")
    @Requires(COACHING_WRITE)
    @Operation(summary = "Checks the text of a decision: FEEL over before, after, change, attainment and sessions")
    DecisionCheck check(@RequestBody DecisionRequest body) {
        List<String> problems = Decision.problems(body.decision() == null ? "" : body.decision());
        return new DecisionCheck(problems.isEmpty(), problems);
    }

    private static long read(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Coaching template", id));
    }

    private CoachingTemplateResponse response(OrganizationId organization, CoachingTemplate template) {
        Long judged = template.judging().indicatorId();
        return new CoachingTemplateResponse(
                Ids.format(template.id()),
                template.key(),
                template.name(),
                template.questions().stream().map(TemplateQuestion::of).toList(),
                template.fill().scorecard(),
                template.fill().goals(),
                template.fill().privateNotes(),
                template.judging().followUpWorkingDays(),
                judged == null
                        ? null
                        : indicators
                                .find(organization, judged)
                                .map(IndicatorDefinition::key)
                                .orElse(null),
                template.judging().decision(),
                template.judging().training(),
                template.version());
    }
}
