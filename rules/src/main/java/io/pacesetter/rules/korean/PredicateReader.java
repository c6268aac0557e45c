package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single conditions with their endings. Not thread-safe. */
final class PredicateReader {

    /** A condition and how the sentence goes on behind it. */
    record Read(Predicate predicate, Ending ending) {}

    static final Choices<Comparator> BOUNDS = new Choices<Comparator>()
            .with(Comparator.AT_LEAST, "이상")
            .with(Comparator.MORE_THAN, "초과")
            .with(Comparator.AT_MOST, "이하")
            .with(Comparator.LESS_THAN, "미만");
    /** Behind 보다. */
    private static final Map<Verb, Comparator> THAN = Map.of(
            Verb.of("크"), Comparator.MORE_THAN,
            Verb.of("많"), Comparator.MORE_THAN,
            Verb.of("높"), Comparator.MORE_THAN,
            Verb.of("작"), Comparator.LESS_THAN,
            Verb.of("적"), Comparator.LESS_THAN,
            Verb.of("낮"), Comparator.LESS_THAN);

    private static final Verb EXCEEDS = Verb.of("초과하");
    /** Behind 초과, with or without a particle. */
    private static final Verb DOES = Verb.of("하");

    private static final Verb PASSES = Verb.of("넘");

    private final Syllables cursor;
    private final Lexicon lexicon;
    private final QuantityReader quantities;
    private final ExpressionReader expressions;

    PredicateReader(Syllables cursor, Lexicon lexicon, QuantityReader quantities, ExpressionReader expressions) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.quantities = quantities;
        this.expressions = expressions;
    }

    /** Reads a condition that must stand here. */
    Read read() {
        Read moment = moment();
        Read person = moment == null ? person() : moment;
        Read text = person == null ? text() : person;
        return text == null ? compare() : text;
    }

    private @Nullable Read moment() {
        if (cursor.accept("근무 시간") || cursor.skip("업무 시간")) {
            Ending not = not();
            return not != null
                    ? new Read(new Predicate.WorkingHours(false), not)
                    : new Read(new Predicate.WorkingHours(true), Ending.expectCopula(cursor));
        }
        DayOfWeek first = cursor.choose(Words.WEEKDAYS);
        if (first == null) {
            return null;
        }
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = nextDay(); day != null; day = nextDay()) {
            days.add(day);
        }
        return new Read(new Predicate.OnWeekday(days), Ending.expectCopula(cursor));
    }

    /** Short names hold the comma behind them. */
    private @Nullable DayOfWeek nextDay() {
        return quantities.separator() ? cursor.expect(Words.WEEKDAYS) : cursor.choose(Words.WEEKDAYS);
    }

    private @Nullable Ending not() {
        return behind(Particle.SUBJECT, Words.NOT);
    }

    private @Nullable Read person() {
        Trait trait = cursor.choose(Words.TRAITS);
        if (trait == Trait.TAG) {
            return tags();
        }
        if (trait != null) {
            cursor.expect(Particle.SUBJECT);
            List<String> values = strings(trait == Trait.ROLE ? Expected.Kind.ROLE : Expected.Kind.TEAM);
            Ending not = not();
            Ending ending = not == null ? Ending.expectCopula(cursor) : not;
            return new Read(new Predicate.Has(trait, not == null, values), ending);
        }
        if (cursor.accept("담당자가") || cursor.skip("본인이")) {
            return cursor.accept("배지") ? holds() : takesPart();
        }
        Needs.StatusOf goal = quantities.status();
        return goal == null ? null : goalIs(goal);
    }

    private Read tags() {
        cursor.expect("에");
        List<String> values = strings(Expected.Kind.TAG);
        cursor.expect(Particle.SUBJECT);
        Ending is = Ending.read(cursor, Words.THERE_IS);
        Ending ending = is == null ? Ending.read(cursor, Words.THERE_IS_NOT) : is;
        return new Read(new Predicate.Has(Trait.TAG, is != null, values), present(ending));
    }

    private Read holds() {
        String badge = lexicon.badges().expected(cursor, Words.BEHIND_BADGE);
        if (!cursor.accept(Particle.OBJECT)) {
            cursor.accept(Particle.SUBJECT);
        }
        cursor.expect("보유 중");
        Ending not = not();
        return new Read(new Predicate.Holds(badge, not == null), not == null ? Ending.expectCopula(cursor) : not);
    }

    private Read takesPart() {
        cursor.expect("콘테스트");
        String contest = lexicon.contests().expected(cursor, Words.BEHIND_CONTEST);
        cursor.expect("에");
        cursor.expect("참가 중");
        Ending not = not();
        return new Read(new Predicate.TakesPart(contest, not == null), not == null ? Ending.expectCopula(cursor) : not);
    }

    private Read goalIs(Needs.StatusOf goal) {
        cursor.expect(Particle.SUBJECT);
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        do {
            statuses.add(cursor.expect(Words.STATUSES));
        } while (quantities.separator());
        Ending not = not();
        Ending ending = not == null ? Ending.expectCopula(cursor) : not;
        return new Read(
                new Predicate.GoalIs(goal.indicator(), goal.scope(), goal.period(), not == null, statuses), ending);
    }

    private @Nullable Read text() {
        Syllables.Mark start = cursor.mark();
        Field field = cursor.choose(Words.FIELDS);
        if (field != null) {
            cursor.expect(Particle.SUBJECT);
            return likeness(field, strings(Expected.Kind.TEXT));
        }
        if (cursor.accept(Words.ATTRIBUTE) && cursor.seesString()) {
            Field attribute = new Field.Attribute(cursor.string(Expected.Kind.ATTRIBUTE));
            if (cursor.accept(Particle.SUBJECT) && cursor.seesString()) {
                return likeness(attribute, strings(Expected.Kind.TEXT));
            }
        }
        cursor.reset(start);
        return null;
    }

    private Read likeness(Field field, List<String> values) {
        Ending not = not();
        if (not != null) {
            return new Read(new Predicate.Text(field, Likeness.IS_NOT, values), not);
        }
        Ending contains = behind(Particle.OBJECT, Words.CONTAINS);
        if (contains != null) {
            return new Read(new Predicate.Text(field, Likeness.CONTAINS, values), contains);
        }
        Ending starts = behind(Particle.TO, Words.STARTS);
        return starts != null
                ? new Read(new Predicate.Text(field, Likeness.STARTS_WITH, values), starts)
                : new Read(new Predicate.Text(field, Likeness.IS, values), Ending.expectCopula(cursor));
    }

    private List<String> strings(Expected.Kind kind) {
        List<String> strings = new ArrayList<>();
        do {
            strings.add(cursor.string(kind));
        } while (quantities.separator());
        return strings;
    }

    private Read compare() {
        Expression left = expressions.read(false);
        cursor.expect(Particle.SUBJECT);
        Expression right = expressions.read(isPercentage(left));
        if (right instanceof Expression.Constant) {
            Numbers.counter(cursor);
        }
        Comparator bound = cursor.choose(BOUNDS);
        if (bound != null) {
            Ending verb = bound == Comparator.MORE_THAN ? Ending.read(cursor, DOES) : null;
            return new Read(
                    new Predicate.Compare(left, bound, right), verb == null ? Ending.expectCopula(cursor) : verb);
        }
        return otherwise(left, right);
    }

    private Read otherwise(Expression left, Expression right) {
        Ending not = not();
        if (not != null) {
            return new Read(new Predicate.Compare(left, Comparator.NOT_EQUAL, right), not);
        }
        Ending equal = behind(Particle.WITH, Words.EQUAL);
        if (equal != null) {
            return new Read(new Predicate.Compare(left, Comparator.EQUAL, right), equal);
        }
        Ending different = behind(Particle.WITH, Words.DIFFERENT);
        if (different != null) {
            return new Read(new Predicate.Compare(left, Comparator.NOT_EQUAL, right), different);
        }
        Ending passes = behind(Particle.OBJECT, PASSES);
        Ending exceeds = passes == null ? behind(Particle.OBJECT, EXCEEDS) : passes;
        if (exceeds != null) {
            return new Read(new Predicate.Compare(left, Comparator.MORE_THAN, right), exceeds);
        }
        return cursor.accept("보다")
                ? than(left, right)
                : new Read(new Predicate.Compare(left, Comparator.EQUAL, right), Ending.expectCopula(cursor));
    }

    private Read than(Expression left, Expression right) {
        for (Map.Entry<Verb, Comparator> verb : THAN.entrySet()) {
            Ending ending = Ending.read(cursor, verb.getKey());
            if (ending != null) {
                return new Read(new Predicate.Compare(left, verb.getValue(), right), ending);
            }
        }
        throw cursor.unexpected();
    }

    private @Nullable Ending behind(Particle particle, Verb verb) {
        Syllables.Mark start = cursor.mark();
        Ending ending = cursor.accept(particle) ? Ending.read(cursor, verb) : null;
        if (ending == null) {
            cursor.reset(start);
        }
        return ending;
    }

    private Ending present(@Nullable Ending ending) {
        if (ending == null) {
            throw cursor.unexpected();
        }
        return ending;
    }

    /** Tells whether a number is attainment or pace, which are percentages. */
    static boolean isPercentage(Expression expression) {
        return expression instanceof Expression.Reading reading && isPercentage(reading.quantity());
    }

    static boolean isPercentage(Quantity quantity) {
        return quantity instanceof Quantity.Goal goal && goal.aspect() != Aspect.TARGET;
    }
}
