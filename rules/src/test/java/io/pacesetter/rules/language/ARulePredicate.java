package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Predicate.Field;
import io.pacesetter.rules.language.Predicate.Likeness;
import io.pacesetter.rules.language.Predicate.Trait;
import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Predicates and clauses of every kind, for generated rules. */
public final class ARulePredicate {

    private ARulePredicate() {}

    /** Clauses of one to three predicates. */
    public static Arbitrary<Clause> clauses() {
        return predicates().list().ofMinSize(1).ofMaxSize(3).map(Clause::new);
    }

    /** Predicates of every kind. */
    public static Arbitrary<Predicate> predicates() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(
                                ARuleNumber.expressions(3),
                                Arbitraries.of(Comparator.class),
                                ARuleNumber.expressions(2))
                        .as(Predicate.Compare::new),
                Combinators.combine(fields(), Arbitraries.of(Likeness.class), values())
                        .as(Predicate.Text::new),
                Combinators.combine(Arbitraries.of(Trait.class), yes, values()).as(Predicate.Has::new),
                yes.map(Predicate.WorkingHours::new),
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(Predicate.OnWeekday::new),
                Combinators.combine(
                                ARuleText.keys(),
                                ARuleNumber.scopes(),
                                ARuleNumber.periods(),
                                yes,
                                Arbitraries.of(Status.class).set().ofMinSize(1))
                        .as(Predicate.GoalIs::new),
                Combinators.combine(ARuleText.keys(), yes).as(Predicate.Holds::new),
                Combinators.combine(ARuleText.keys(), yes).as(Predicate.TakesPart::new));
    }

    private static Arbitrary<Field> fields() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Field.Type(), new Field.Source(), new Field.Currency()),
                ARuleText.texts(Bounds.NAME).map(Field.Attribute::new));
    }

    private static Arbitrary<List<String>> values() {
        return ARuleText.texts(Bounds.STRING).list().ofMinSize(1).ofMaxSize(3);
    }
}
