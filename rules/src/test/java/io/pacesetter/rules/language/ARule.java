package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.pace.Status;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated rules that use everything a rule can say, with words of {@link ARuleText#WORDS}. Faces must write and read them;
 * they need not make sense together.
 */
public final class ARule {

    private ARule() {}

    /** Rules of every kind. */
    public static Arbitrary<Rule> any() {
        return Combinators.combine(
                        ARuleText.texts(Bounds.NAME),
                        triggers(),
                        ARulePredicate.clauses().list().ofMaxSize(3),
                        actions().list().ofMinSize(1).ofMaxSize(3),
                        limits().list().ofMaxSize(2))
                .as(Rule::new);
    }

    /** One to four rules of every kind with names of their own. */
    public static Arbitrary<List<Rule>> some() {
        return any().list().uniqueElements(Rule::name).ofMinSize(1).ofMaxSize(4);
    }

    /** Triggers of every kind. */
    public static Arbitrary<Trigger> triggers() {
        return Arbitraries.oneOf(
                ARuleText.keys().list().uniqueElements().ofMaxSize(3).map(Trigger.Logged::new),
                Combinators.combine(
                                ARuleNumber.quantities().filter(ARule::isUnderWay),
                                Arbitraries.of(true, false),
                                ARuleNumber.numbers())
                        .as(Trigger.Crosses::new),
                Combinators.combine(
                                ARuleText.keys(),
                                ARuleNumber.scopes(),
                                ARuleNumber.periods(),
                                Arbitraries.of(Status.class))
                        .as(Trigger.StatusBecomes::new),
                ARuleNumber.periods().map(Trigger.Closes::new),
                Arbitraries.of(Trigger.Phase.class).map(Trigger.Reaches::new));
    }

    /** Actions of every kind. */
    public static Arbitrary<Action> actions() {
        Arbitrary<Recipient> to = Arbitraries.of(Recipient.class);
        Arbitrary<String> texts = ARuleText.texts(Bounds.STRING);
        return Arbitraries.oneOf(
                Combinators.combine(ARuleNumber.expressions(3), to).as(Action.GivePoints::new),
                Combinators.combine(ARuleNumber.expressions(3), Arbitraries.of(true, false))
                        .as(Action.GiveScore::new),
                Combinators.combine(ARuleText.keys(), to).as(Action.Award::new),
                texts.map(Action.Celebrate::new),
                Combinators.combine(to, texts).as(Action.Notify::new),
                texts.map(Action.StartCoaching::new),
                texts.map(Action.AssignTraining::new),
                texts.map(Action.SetAside::new));
    }

    private static Arbitrary<Limit> limits() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, Bounds.TIMES), ARuleNumber.horizons())
                        .as(Limit.Times::new),
                Combinators.combine(ARuleNumber.numbers().filter(most -> most.signum() > 0), ARuleNumber.horizons())
                        .as(Limit.Cap::new));
    }

    private static boolean isUnderWay(Quantity quantity) {
        return !(quantity instanceof Quantity.Rank)
                && !(quantity instanceof Quantity.Indicator indicator && indicator.last());
    }
}
