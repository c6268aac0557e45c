package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the constraints of a pattern that are conditions. Not thread-safe. */
final class PredicateReader {

    private static final Map<String, Comparator> COMPARATORS = Map.of(
            "equal", Comparator.EQUAL,
            "differ", Comparator.NOT_EQUAL,
            "atLeast", Comparator.AT_LEAST,
            "moreThan", Comparator.MORE_THAN,
            "atMost", Comparator.AT_MOST,
            "lessThan", Comparator.LESS_THAN);
    private static final Map<String, Likeness> LIKENESSES = Map.of(
            "is", Likeness.IS,
            "isNot", Likeness.IS_NOT,
            "contains", Likeness.CONTAINS,
            "startsWith", Likeness.STARTS_WITH);
    private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(day -> day.name().toLowerCase(Locale.ROOT), Function.identity()));
    private static final Set<String> FIELDS = Set.of("attribute", "kind", "source", "currency");

    /** What a condition may begin with. */
    private static final List<String> TESTS = List.of(
            "Numbers",
            "Texts",
            "hasRole",
            "lacksRole",
            "inTeam",
            "notInTeam",
            "hasTag",
            "lacksTag",
            "inWorkingHours",
            "outsideWorkingHours",
            "onWeekday",
            "goalIs",
            "goalIsNot",
            "holds",
            "lacks",
            "takesPart",
            "staysOut");

    private final Reader reader;
    private final Slots slots;
    private final ExpressionReader expressions;

    PredicateReader(Reader reader, Slots slots, ExpressionReader expressions) {
        this.reader = reader;
        this.slots = slots;
        this.expressions = expressions;
    }

    /**
     * Reads alternatives.
     *
     * @param others what else could stand here
     */
    Clause clause(List<String> others) {
        List<Predicate> any = new ArrayList<>();
        do {
            if (!TESTS.contains(reader.peek().text()) || reader.peek().kind() != Kind.WORD) {
                throw reader.unexpected(Stream.concat(any.isEmpty() ? others.stream() : Stream.of(), TESTS.stream())
                        .toList());
            }
            any.add(predicate(reader.next().text()));
        } while (reader.takes("||"));
        return new Clause(any);
    }

    private Predicate predicate(String test) {
        if (test.equals("Numbers")) {
            return compare();
        }
        if (test.equals("Texts")) {
            return text();
        }
        reader.must("(");
        return switch (test) {
            case "hasRole" -> new Predicate.Has(Trait.ROLE, true, reader.texts("a role"));
            case "lacksRole" -> new Predicate.Has(Trait.ROLE, false, reader.texts("a role"));
            case "inTeam" -> new Predicate.Has(Trait.TEAM, true, reader.texts("a team"));
            case "notInTeam" -> new Predicate.Has(Trait.TEAM, false, reader.texts("a team"));
            case "hasTag" -> new Predicate.Has(Trait.TAG, true, reader.texts("a tag"));
            case "lacksTag" -> new Predicate.Has(Trait.TAG, false, reader.texts("a tag"));
            case "onWeekday" -> new Predicate.OnWeekday(EnumSet.copyOf(among("day of the week", DAYS)));
            case "goalIs" -> goal(true);
            case "goalIsNot" -> goal(false);
            default -> single(test);
        };
    }

    private Predicate single(String test) {
        Predicate read = switch (test) {
            case "inWorkingHours" -> new Predicate.WorkingHours(true);
            case "outsideWorkingHours" -> new Predicate.WorkingHours(false);
            case "holds" -> new Predicate.Holds(reader.badge(), true);
            case "lacks" -> new Predicate.Holds(reader.badge(), false);
            case "takesPart" -> new Predicate.TakesPart(reader.contest(), true);
            default -> new Predicate.TakesPart(reader.contest(), false);
        };
        reader.must(")");
        return read;
    }

    private Predicate compare() {
        reader.must(".");
        Comparator comparator = Objects.requireNonNull(COMPARATORS.get(reader.word(COMPARATORS.keySet())));
        reader.must("(");
        Expression left = expressions.inside();
        reader.must(",");
        Expression right = expressions.inside();
        reader.must(")");
        return new Predicate.Compare(left, comparator, right);
    }

    private Predicate text() {
        reader.must(".");
        Likeness likeness = Objects.requireNonNull(LIKENESSES.get(reader.word(LIKENESSES.keySet())));
        reader.must("(");
        Field field = field();
        reader.must(",");
        return new Predicate.Text(field, likeness, reader.texts("a text"));
    }

    private Field field() {
        String name = reader.word(FIELDS);
        reader.must("(");
        Field field = switch (name) {
            case "attribute" -> new Field.Attribute(reader.text("an attribute"));
            case "kind" -> new Field.Type();
            case "source" -> new Field.Source();
            default -> new Field.Currency();
        };
        reader.must(")");
        return field;
    }

    private Predicate goal(boolean is) {
        Needs.StatusOf of = slots.status(reader.string("a goal"));
        reader.must(",");
        Set<Status> statuses = EnumSet.copyOf(among("status", Slots.STATUSES));
        return new Predicate.GoalIs(of.indicator(), of.scope(), of.period(), is, statuses);
    }

    /** Reads texts that stand for values, and the parenthesis behind them. */
    private <T> List<T> among(String what, Map<String, T> values) {
        List<T> read = new ArrayList<>();
        do {
            read.add(Reader.among(reader.string("a " + what), what, values));
        } while (reader.takes(","));
        reader.must(")");
        return read;
    }
}
