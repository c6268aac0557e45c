package io.pacesetter.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void showsWhatTheRuleLookedAtInTheOrderOfItsText() {
        Rule rule = new Rule(
                "R",
                new Trigger.Crosses(EveryCase.CALLS, true, new BigDecimal(51)),
                List.of(
                        Clause.of(new Predicate.Has(Predicate.Trait.TEAM, true, List.of("Red"))),
                        Clause.of(new Predicate.Compare(
                                new Expression.Attribute("size"),
                                Predicate.Comparator.AT_LEAST,
                                new Expression.Tenure())),
                        Clause.of(new Predicate.Holds("hero", false))),
                List.of(new Action.GivePoints(new Expression.Amount(), Action.Recipient.MEMBER)),
                List.of());

        Map<String, String> seen = Seen.of(rule, Moments.call());

        assertThat(List.copyOf(seen.entrySet()))
                .containsExactly(
                        Map.entry("calls/member/week/this", "50 → 51"),
                        Map.entry("team", "EMEA, Red"),
                        Map.entry("attribute/size", "-"),
                        Map.entry("tenure", "100"),
                        Map.entry("badge/hero", "yes"),
                        Map.entry("amount", "1000"));
    }

    @Test
    void knowsEveryCaseAtAnyMoment() {
        for (Rule rule : EveryCase.rules()) {
            assertThat(Seen.of(rule, Moments.call())).isNotEmpty().isEqualTo(Seen.of(rule, Moments.call()));
            assertThat(Seen.of(rule, Moments.of(null))).isNotEmpty();
        }
    }
}
