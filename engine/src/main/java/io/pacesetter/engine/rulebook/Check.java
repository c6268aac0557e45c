package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import java.util.List;

/**
 * What checking a text found.
 *
 * @param rules none if there are problems
 * @param cases how the rulebook's test cases went; none if there are problems
 * @param proved whether it is known that the rules compile and pass the gates; false while that is still under way
 */
public record Check(List<Problem> problems, List<Rule> rules, List<CaseOutcome> cases, boolean proved) {

    public Check {
        problems = List.copyOf(problems);
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
    }

    /** A text that is no rules. */
    static Check refused(List<Problem> problems) {
        return new Check(problems, List.of(), List.of(), false);
    }

    /** Tells whether the text may be published. */
    public boolean ok() {
        return problems.isEmpty() && cases.stream().allMatch(CaseOutcome::passed);
    }
}
