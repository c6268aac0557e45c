package io.pacesetter.rules.language;

import java.util.List;

/**
 * One rule: when something happens, if every clause holds, then the actions take effect, within the limits.
 *
 * @param name unique in its rulebook, 1 to {@link Bounds#NAME} characters
 * @param trigger what sets it off
 * @param clauses all of which must hold; empty for always
 * @param actions one or more, in order
 * @param limits how often and how much, per person who receives; empty for without limit
 */
public record Rule(String name, Trigger trigger, List<Clause> clauses, List<Action> actions, List<Limit> limits) {

    public Rule {
        clauses = List.copyOf(clauses);
        actions = List.copyOf(actions);
        limits = List.copyOf(limits);
    }
}
