package io.pacesetter.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Predicate;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrlPrinterTest {

    @Test
    void printsTriggerConditionsActionsAndLimits() {
        Rule rule = new Rule(
                "Fifty calls a week",
                new Trigger.Crosses(
                        new Quantity.Indicator("calls", Scope.MEMBER, Horizon.WEEK, false), true, new BigDecimal(50)),
                List.of(
                        Clause.of(new Predicate.Has(Predicate.Trait.ROLE, true, List.of("AE", "SDR"))),
                        new Clause(List.of(
                                new Predicate.Compare(
                                        new Expression.Amount(),
                                        Predicate.Comparator.AT_LEAST,
                                        new Expression.Constant(new BigDecimal(1000))),
                                new Predicate.Text(
                                        new Predicate.Field.Attribute("region"),
                                        Predicate.Likeness.IS,
                                        List.of("EMEA"))))),
                List.of(
                        new Action.GivePoints(new Expression.Constant(new BigDecimal(20)), Action.Recipient.MEMBER),
                        new Action.Celebrate("{member} made {value} calls")),
                List.of(new Limit.Times(1, Horizon.WEEK)));

        String drl = DrlPrinter.print(List.of(rule));

        assertThat(drl).endsWith("""

                rule "1"
                when
                    $it : Moved( slot == "calls/member/week/this",
                            reaches(Numbers.of("50")),
                            hasRole("AE", "SDR"),
                            Numbers.atLeast(amount(), Numbers.of("1000")) || Texts.is(attribute("region"), "EMEA") )
                then
                    effects.rule("Fifty calls a week");
                    effects.points(Numbers.of("20"), "member");
                    effects.celebrate("{member} made {value} calls");
                    effects.atMost("1", "week");
                end
                """);
    }

    @Test
    void quotesWhateverPeopleWrite() {
        assertThat(Quoted.text("통화 50건 🚀")).isEqualTo("\"통화 50건 🚀\"");
        assertThat(Quoted.text("\"); end \\ */")).isEqualTo("\"\\\"); end \\\\ */\"");
        assertThat(Quoted.text("a\nb\u0000")).isEqualTo("\"a\\012b\\000\"");
        assertThat(Quoted.text("\u202e\u2028\u00a0")).isEqualTo("\"\\u202e\\u2028\\u00a0\"");
    }
}
