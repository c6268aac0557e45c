package io.pacesetter.processes.coaching;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads templates as somebody describes them. */
@Component
class TemplateCheck {

    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUESTION = 500;
    private static final int MOST_QUESTIONS = 50;
    private static final int MOST_CHOICES = 20;
    private static final int LONGEST_FOLLOW_UP = 250;
    private static final int USUAL_FOLLOW_UP = 10;

    private final Indicators indicators;

    TemplateCheck(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * Reads a template.
     *
     * @throws Refusal naming every field that is wrong
     */
    CoachingTemplate read(OrganizationId organization, long id, CoachingTemplate.Draft draft, long version) {
        Faults faults = new Faults();
        String key = faults.key("/key", draft.key(), LONGEST_KEY).toLowerCase(Locale.ROOT);
        String name = faults.required("/name", draft.name(), LONGEST_NAME);
        List<Question> questions = questions(draft.questions(), faults);
        CoachingTemplate.Fill fill = draft.fill() == null ? new CoachingTemplate.Fill(true, true, true) : draft.fill();
        CoachingTemplate.Judging judging = judging(organization, draft.judging(), faults);
        faults.refuseIfAny();
        return new CoachingTemplate(id, key, name, questions, fill, judging, version);
    }

    private static List<Question> questions(@Nullable List<CoachingTemplate.QuestionDraft> drafts, Faults faults) {
        List<CoachingTemplate.QuestionDraft> given = drafts == null ? List.of() : drafts;
        if (given.isEmpty() || given.size() > MOST_QUESTIONS) {
            faults.add("/questions", "holds " + given.size() + " questions; give 1 to " + MOST_QUESTIONS);
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Question question = question("/questions/" + i, given.get(i), faults);
            if (!question.key().isEmpty() && !seen.add(question.key())) {
                faults.add("/questions/" + i + "/key", "'" + question.key() + "' is there already; give another");
            }
            questions.add(question);
        }
        return questions;
    }

    private static Question question(String at, CoachingTemplate.QuestionDraft draft, Faults faults) {
        Question.Kind kind = one(Question.Kind.values(), at + "/kind", draft.kind(), Question.Kind.TEXT, faults);
        List<String> choices = draft.choices() == null ? List.of() : draft.choices();
        if (kind == Question.Kind.CHOICE && (choices.size() < 2 || choices.size() > MOST_CHOICES)) {
            faults.add(at + "/choices", "holds " + choices.size() + "; give 2 to " + MOST_CHOICES + " choices");
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; kind == Question.Kind.CHOICE && i < Math.min(choices.size(), MOST_CHOICES); i++) {
            read.add(faults.required(at + "/choices/" + i, choices.get(i), LONGEST_NAME));
        }
        return new Question(
                faults.key(at + "/key", draft.key(), LONGEST_KEY),
                faults.required(at + "/text", draft.text(), LONGEST_QUESTION),
                one(Question.Asked.values(), at + "/for", draft.asked(), Question.Asked.BOTH, faults),
                kind,
                read);
    }

    private static <E extends Enum<E>> E one(
            E[] values, String pointer, @Nullable String text, E fallback, Faults faults) {
        if (text == null) {
            return fallback;
        }
        List<String> known = new ArrayList<>();
        for (E value : values) {
            known.add(value.name().toLowerCase(Locale.ROOT));
            if (known.get(known.size() - 1).equals(text)) {
                return value;
            }
        }
        faults.add(pointer, "'" + text + "' is none of " + String.join(", ", known));
        return fallback;
    }

    private CoachingTemplate.Judging judging(
            OrganizationId organization, CoachingTemplate.@Nullable JudgingDraft draft, Faults faults) {
        String decision = draft == null ? null : draft.decision();
        if (draft == null || decision == null) {
            faults.add("/decision", "is missing; write it like if change > 0 then \"close\" else \"repeat\"");
            return new CoachingTemplate.Judging(USUAL_FOLLOW_UP, null, "", null);
        }
        Decision.problems(decision).forEach(problem -> faults.add("/decision", problem));
        int days = draft.followUpWorkingDays() == null ? USUAL_FOLLOW_UP : draft.followUpWorkingDays();
        if (days < 0 || days > LONGEST_FOLLOW_UP) {
            faults.add("/followUpWorkingDays", "is " + days + "; give 0 to " + LONGEST_FOLLOW_UP + " working days");
        }
        String training = faults.optional("/training", draft.training(), 100);
        if (training == null && decision.contains("\"train\"")) {
            faults.add("/training", "is missing, though the decision may be \"train\"; name the training to assign");
        }
        return new CoachingTemplate.Judging(
                days, indicator(organization, draft.indicator(), faults), decision, training);
    }

    private @Nullable Long indicator(OrganizationId organization, @Nullable String key, Faults faults) {
        if (key == null || key.isBlank()) {
            return null;
        }
        IndicatorDefinition found = indicators
                .find(organization, key.strip())
                .filter(indicator -> !indicator.retired())
                .orElse(null);
        if (found == null) {
            faults.add("/indicator", "There is no indicator " + key + ", or it was deleted");
        }
        return found == null ? null : found.id();
    }
}
