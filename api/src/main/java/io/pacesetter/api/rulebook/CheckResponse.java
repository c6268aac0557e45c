package io.pacesetter.api.rulebook;

import io.pacesetter.engine.rulebook.CaseOutcome;
import io.pacesetter.engine.rulebook.Check;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking a text found.
 *
 * @param ok whether it may be published, by all that is known
 * @param proved whether its rules were compiled and let through by the gates; hundreds of new ones take seconds, so that
 *     this is false until somebody asks again. Publishing proves them in any case
 * @param rules each rule in every language; none if there are problems
 * @param cases how the rulebook's test cases went; none if there are problems
 */
record CheckResponse(
        boolean ok, boolean proved, List<TextProblem> problems, List<RuleFaces> rules, List<CaseResult> cases) {

    /** What is wrong, where (both from 1), and what would probably be right; the hint is empty if there is none. */
    record TextProblem(int line, int column, String message, String hint) {

        static TextProblem of(Problem problem) {
            return new TextProblem(problem.line(), problem.column(), problem.message(), problem.hint());
        }
    }

    /** A rule in English, in Korean and in DRL. */
    record RuleFaces(
            String name,
            @Nullable String en,
            @Nullable String ko,
            @Nullable String drl) {

        static RuleFaces of(RuleTexts.Rendered rendered) {
            return new RuleFaces(
                    rendered.name(),
                    rendered.texts().get(Language.EN),
                    rendered.texts().get(Language.KO),
                    rendered.texts().get(Language.DRL));
        }
    }

    /** How a test case went; a failure is a sentence. */
    record CaseResult(String id, String name, boolean passed, List<String> failures) {

        static CaseResult of(CaseOutcome outcome) {
            return new CaseResult(Ids.format(outcome.id()), outcome.name(), outcome.passed(), outcome.failures());
        }
    }

    static CheckResponse of(Check check, List<RuleTexts.Rendered> rendered) {
        return new CheckResponse(
                check.ok(),
                check.proved(),
                check.problems().stream().map(TextProblem::of).toList(),
                rendered.stream().map(RuleFaces::of).toList(),
                check.cases().stream().map(CaseResult::of).toList());
    }
}
