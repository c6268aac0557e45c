package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Writes conditions. */
final class PredicatePrinter {

    private final NumberPrinter numbers;

    PredicatePrinter(NumberPrinter numbers) {
        this.numbers = numbers;
    }

    String clause(Clause clause) {
        String any = Phrases.joined(clause.any().stream().map(this::predicate).toList(), "or");
        return clause.any().size() == 1 ? any : "(" + any + ")";
    }

    private String predicate(Predicate predicate) {
        if (predicate instanceof Predicate.Compare compare) {
            return compare(compare);
        }
        if (predicate instanceof Predicate.Text text) {
            return text(text);
        }
        if (predicate instanceof Predicate.Has has) {
            return has(has);
        }
        if (predicate instanceof Predicate.GoalIs goal) {
            return NumberPrinter.of(goal.scope()) + "goal for " + goal.indicator() + " "
                    + Phrases.current(goal.period())
                    + is(
                            goal.is(),
                            goal.statuses().stream().sorted().map(Phrases::of).toList());
        }
        if (predicate instanceof Predicate.OnWeekday on) {
            return "it is " + on.days().stream().sorted().map(Phrases::of).collect(Collectors.joining(" or "));
        }
        if (predicate instanceof Predicate.Holds holds) {
            return "the member " + (holds.is() ? "holds" : "does not hold") + " the badge " + holds.badge();
        }
        if (predicate instanceof Predicate.TakesPart part) {
            return "the member " + (part.is() ? "takes" : "does not take") + " part in the contest " + part.contest();
        }
        boolean inside = ((Predicate.WorkingHours) predicate).inside();
        return inside ? "it is in working hours" : "it is outside working hours";
    }

    private String compare(Predicate.Compare compare) {
        boolean plural = false;
        boolean percent = false;
        if (compare.left() instanceof Expression.Reading reading) {
            plural = Phrases.isPlural(reading.quantity());
            percent = Phrases.isPercent(reading.quantity())
                    && compare.right() instanceof Expression.Constant constant
                    && constant.value().signum() >= 0;
        }
        String how = compare.comparator() == Comparator.EQUAL ? "" : Phrases.of(compare.comparator()) + " ";
        return numbers.expression(compare.left())
                + (plural ? " are " : " is ")
                + how
                + numbers.expression(compare.right())
                + (percent ? "%" : "");
    }

    private static String text(Predicate.Text text) {
        String field = field(text.field());
        List<String> values = text.values().stream().map(Texts::quote).toList();
        return switch (text.likeness()) {
            case IS -> field + is(true, values);
            case IS_NOT -> field + is(false, values);
            case CONTAINS -> field + " contains " + Phrases.joined(values, "or");
            case STARTS_WITH -> field + " starts with " + Phrases.joined(values, "or");
        };
    }

    private static String field(Field field) {
        if (field instanceof Field.Attribute attribute) {
            return "the attribute " + Texts.quote(attribute.name());
        }
        if (field instanceof Field.Type) {
            return "the type";
        }
        return field instanceof Field.Source ? "the source" : "the currency";
    }

    private static String has(Predicate.Has has) {
        List<String> values = has.values().stream().map(Texts::quote).toList();
        if (has.trait() == Trait.TAG) {
            return "the member " + (has.is() ? "has" : "does not have") + " the tag " + Phrases.joined(values, "or");
        }
        return "the member's " + (has.trait() == Trait.ROLE ? "role" : "team") + is(has.is(), values);
    }

    private static String is(boolean is, List<String> values) {
        if (is) {
            return " is " + Phrases.joined(values, "or");
        }
        return values.size() == 1 ? " is not " + values.get(0) : " is neither " + Phrases.joined(values, "nor");
    }
}
