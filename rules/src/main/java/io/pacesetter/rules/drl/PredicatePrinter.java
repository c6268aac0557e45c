package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.pace.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes conditions as constraints of the pattern. */
final class PredicatePrinter {

    private static final ExpressionPrinter EXPRESSIONS = new ExpressionPrinter("");

    private PredicatePrinter() {}

    static String print(Clause clause) {
        return clause.any().stream().map(PredicatePrinter::print).collect(Collectors.joining(" || "));
    }

    private static String print(Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            return "Numbers.%s(%s, %s)"
                    .formatted(
                            comparator(compare.comparator()),
                            EXPRESSIONS.print(compare.left()),
                            EXPRESSIONS.print(compare.right()));
        } else if (predicate instanceof Predicate.Text text) {
            return "Texts.%s(%s, %s)"
                    .formatted(likeness(text.likeness()), field(text.field()), Quoted.texts(text.values()));
        } else if (predicate instanceof Predicate.Has has) {
            return trait(has) + "(" + Quoted.texts(has.values()) + ")";
        } else if (predicate instanceof Predicate.WorkingHours hours) {
            return hours.inside() ? "inWorkingHours()" : "outsideWorkingHours()";
        } else if (predicate instanceof Predicate.OnWeekday weekday) {
            return "onWeekday(" + Quoted.texts(weekdays(weekday)) + ")";
        } else if (predicate instanceof Predicate.GoalIs goal) {
            String slot = new Needs.StatusOf(goal.indicator(), goal.scope(), goal.period()).slot();
            return (goal.is() ? "goalIs(" : "goalIsNot(") + Quoted.texts(slot, statuses(goal)) + ")";
        } else if (predicate instanceof Predicate.Holds holds) {
            return (holds.is() ? "holds(" : "lacks(") + Quoted.text(holds.badge()) + ")";
        } else if (predicate instanceof Predicate.TakesPart part) {
            return (part.is() ? "takesPart(" : "staysOut(") + Quoted.text(part.contest()) + ")";
        }
        throw new IllegalStateException("Unknown predicate " + predicate.getClass());
    }

    private static String comparator(Predicate.Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> "equal";
            case NOT_EQUAL -> "differ";
            case AT_LEAST -> "atLeast";
            case MORE_THAN -> "moreThan";
            case AT_MOST -> "atMost";
            case LESS_THAN -> "lessThan";
        };
    }

    private static String likeness(Predicate.Likeness likeness) {
        return switch (likeness) {
            case IS -> "is";
            case IS_NOT -> "isNot";
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
        };
    }

    private static String field(Predicate.Field field) {
        if (field instanceof Predicate.Field.Attribute attribute) {
            return "attribute(" + Quoted.text(attribute.name()) + ")";
        } else if (field instanceof Predicate.Field.Type) {
            return "kind()";
        }
        return field instanceof Predicate.Field.Source ? "source()" : "currency()";
    }

    private static String trait(Predicate.Has has) {
        return switch (has.trait()) {
            case ROLE -> has.is() ? "hasRole" : "lacksRole";
            case TEAM -> has.is() ? "inTeam" : "notInTeam";
            case TAG -> has.is() ? "hasTag" : "lacksTag";
        };
    }

    private static List<String> weekdays(Predicate.OnWeekday weekday) {
        return weekday.days().stream()
                .sorted()
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> statuses(Predicate.GoalIs goal) {
        return Arrays.stream(Status.values())
                .filter(goal.statuses()::contains)
                .map(Status::key)
                .toList();
    }
}
