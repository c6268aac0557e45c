package io.pacesetter.engine.contest;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what somebody says of a contest's scoring into the text of its rulebook. */
@Component
class Scorings {

    /** A text and its language. */
    record Text(String text, Language language) {}

    private final RuleTexts texts;

    Scorings(RuleTexts texts) {
        this.texts = texts;
    }

    /**
     * Reads a scoring, noting every problem with its line and column.
     *
     * @param home the organization's language, for forms
     * @return the text; empty where a fault was noted
     */
    Text read(
            OrganizationId organization,
            ContestDraft.@Nullable Scoring scoring,
            Level level,
            Language home,
            Faults faults) {
        if (scoring == null || (scoring.text() == null) == (scoring.form() == null)) {
            faults.add("/scoring", "must hold either a text with its language, or a form");
            return new Text("", home);
        }
        String text = scoring.text();
        if (text == null) {
            ContestDraft.Form form = scoring.form();
            List<Rule> rules = form == null ? List.of() : rules(form, level, faults);
            if (rules.isEmpty()) {
                return new Text("", home);
            }
            Text written = new Text(texts.write(organization, rules, home), home);
            check(organization, written, "/scoring/form", faults);
            return written;
        }
        Language language = Language.find(scoring.language() == null ? "" : scoring.language())
                .orElse(null);
        if (language == null) {
            faults.add("/scoring/language", "must be en, ko or drl");
            return new Text(text, home);
        }
        Text given = new Text(text, language);
        check(organization, given, "/scoring/text", faults);
        return given;
    }

    private void check(OrganizationId organization, Text text, String pointer, Faults faults) {
        RuleTexts.Read read = texts.read(organization, text.text(), text.language(), Purpose.CONTEST);
        for (Problem problem : read.problems()) {
            faults.add(
                    pointer,
                    "Line " + problem.line() + ", column " + problem.column() + ": " + problem.message()
                            + (problem.hint().isEmpty() ? "" : " " + problem.hint()));
        }
        if (read.problems().isEmpty() && read.rules().isEmpty()) {
            faults.add(
                    pointer,
                    "holds no rule; write one, such as: Rule \"Calls\" When a call is logged,"
                            + " then add 1 to the score.");
        }
    }

    private static List<Rule> rules(ContestDraft.Form form, Level level, Faults faults) {
        String indicator = form.indicator();
        List<String> types = form.activityTypes();
        if ((indicator == null) == (types == null || types.isEmpty())) {
            faults.add("/scoring/form", "must name either activityTypes or an indicator");
            return List.of();
        }
        if (indicator != null) {
            return List.of(following(indicator, level));
        }
        BigDecimal points = form.points();
        Expression score = points == null ? new Expression.Amount() : new Expression.Constant(points);
        return List.of(new Rule(
                "Score",
                new Trigger.Logged(types == null ? List.of() : types),
                List.of(),
                List.of(new Action.GiveScore(score, false)),
                List.of()));
    }

    private static Rule following(String indicator, Level level) {
        Scope scope = level == Level.TEAM ? Scope.TEAM : Scope.MEMBER;
        Quantity value = new Quantity.Indicator(indicator, scope, Horizon.CONTEST, false);
        return new Rule(
                "Score",
                new Trigger.Logged(List.of()),
                List.of(),
                List.of(new Action.GiveScore(new Expression.Reading(value), true)),
                List.of());
    }
}
