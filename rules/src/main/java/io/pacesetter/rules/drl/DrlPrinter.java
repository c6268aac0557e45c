package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rules as Drools text: one pattern for what sets the rule off with all conditions as its constraints, and one call per
 * action and limit. Whatever people chose (names, texts, keys) stands in quotes and never becomes part of a program: rules are
 * numbered, their names are arguments. Equal rules give equal text, different rules give different text.
 */
public final class DrlPrinter {

    /** The package of every rulebook. */
    public static final String PACKAGE = "io.pacesetter.rulebook";

    private static final String PRELUDE = """
            package io.pacesetter.rulebook

            import io.pacesetter.rules.fact.Closed
            import io.pacesetter.rules.fact.Entered
            import io.pacesetter.rules.fact.Judged
            import io.pacesetter.rules.fact.Logged
            import io.pacesetter.rules.fact.Moved
            import io.pacesetter.rules.fact.Numbers
            import io.pacesetter.rules.fact.Texts

            global io.pacesetter.rules.decide.Effects effects
            """;

    private static final ExpressionPrinter EXPRESSIONS = new ExpressionPrinter("$it.");

    private DrlPrinter() {}

    /** Returns the text of a rulebook. */
    public static String print(List<Rule> rules) {
        StringBuilder text = new StringBuilder(PRELUDE);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            text.append("\nrule \"").append(i + 1).append("\"\nwhen\n    $it : ");
            text.append(pattern(rule)).append("\nthen\n    effects.rule(");
            text.append(Quoted.text(rule.name())).append(");\n");
            rule.actions().forEach(action -> text.append("    effects.").append(print(action)));
            rule.limits().forEach(limit -> text.append("    effects.").append(print(limit)));
            text.append("end\n");
        }
        return text.toString();
    }

    private static String pattern(Rule rule) {
        Stream<String> constraints =
                Stream.concat(trigger(rule.trigger()), rule.clauses().stream().map(PredicatePrinter::print));
        return type(rule.trigger()) + constraints.collect(Collectors.joining(",\n            ", "( ", " )"));
    }

    private static String type(Trigger trigger) {
        if (trigger instanceof Trigger.Logged) {
            return "Logged";
        } else if (trigger instanceof Trigger.Crosses) {
            return "Moved";
        } else if (trigger instanceof Trigger.StatusBecomes) {
            return "Judged";
        }
        return trigger instanceof Trigger.Closes ? "Closed" : "Entered";
    }

    /** Equality comes first: Drools looks it up in a table instead of trying every rule. */
    private static Stream<String> trigger(Trigger trigger) {
        if (trigger instanceof Trigger.Logged logged) {
            return types(logged.types());
        } else if (trigger instanceof Trigger.Crosses crosses) {
            return Stream.of(
                    "slot == " + Quoted.text(crosses.quantity().slot()),
                    (crosses.rising() ? "reaches(" : "fallsBelow(") + ExpressionPrinter.constant(crosses.bar()) + ")");
        } else if (trigger instanceof Trigger.StatusBecomes becomes) {
            String slot = new Needs.StatusOf(becomes.indicator(), becomes.scope(), becomes.period()).slot();
            return Stream.of(
                    "slot == " + Quoted.text(slot),
                    "becomes(" + Quoted.text(becomes.status().key()) + ")");
        } else if (trigger instanceof Trigger.Closes closes) {
            return Stream.of("period == " + Quoted.text(closes.period().key()));
        } else if (trigger instanceof Trigger.Reaches reaches) {
            return Stream.of("phase == " + Quoted.text(reaches.phase().key()));
        }
        throw new IllegalStateException("Unknown trigger " + trigger.getClass());
    }

    private static Stream<String> types(List<String> types) {
        return switch (types.size()) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of("type == " + Quoted.text(types.get(0)));
            default -> Stream.of("oneOf(" + Quoted.texts(types) + ")");
        };
    }

    private static String print(Action action) {
        if (action instanceof Action.GivePoints give) {
            return call(
                    "points",
                    EXPRESSIONS.print(give.points()),
                    Quoted.text(give.to().key()));
        } else if (action instanceof Action.GiveScore give) {
            return call("score", EXPRESSIONS.print(give.score()), Quoted.text(give.set() ? "set" : "add"));
        } else if (action instanceof Action.Award award) {
            return call(
                    "award", Quoted.text(award.badge()), Quoted.text(award.to().key()));
        } else if (action instanceof Action.Celebrate celebrate) {
            return call("celebrate", Quoted.text(celebrate.message()));
        } else if (action instanceof Action.Notify notify) {
            return call("inform", Quoted.text(notify.to().key()), Quoted.text(notify.message()));
        } else if (action instanceof Action.StartCoaching coaching) {
            return call("coach", Quoted.text(coaching.topic()));
        } else if (action instanceof Action.AssignTraining assign) {
            return call("train", Quoted.text(assign.training()));
        } else if (action instanceof Action.SetAside aside) {
            return call("setAside", Quoted.text(aside.reason()));
        }
        throw new IllegalStateException("Unknown action " + action.getClass());
    }

    private static String print(Limit limit) {
        if (limit instanceof Limit.Times times) {
            return call(
                    "atMost",
                    Quoted.text(Integer.toString(times.times())),
                    Quoted.text(times.per().key()));
        } else if (limit instanceof Limit.Cap cap) {
            return call(
                    "capAt",
                    Quoted.text(cap.most().toPlainString()),
                    Quoted.text(cap.per().key()));
        }
        throw new IllegalStateException("Unknown limit " + limit.getClass());
    }

    private static String call(String method, String... arguments) {
        return method + "(" + String.join(", ", arguments) + ");\n";
    }
}
