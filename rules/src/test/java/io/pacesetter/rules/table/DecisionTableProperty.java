package io.pacesetter.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.language.ARule;
import io.pacesetter.rules.language.ARuleNumber;
import io.pacesetter.rules.language.ARuleText;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionTableProperty {

    private final TableText text = new TableText(new EnglishSentences(), Language.EN);

    @Property(tries = 300)
    void rulesOfOneShapeAreATableAndBack(
            @ForAll("rules") Rule rule,
            @ForAll("names") List<String> names,
            @ForAll("numbers") List<BigDecimal> numbers) {
        List<Rule> rules = tiers(rule, names, numbers);

        Optional<DecisionTable> table = DecisionTable.of(rules);

        boolean cells = !DecisionTable.cells(rule).isEmpty();
        table.ifPresent(made -> assertThat(made.rules()).isEqualTo(rules));
        table.flatMap(made -> text.write(made, ARuleText.WORDS))
                .ifPresent(csv -> assertThat(text.read(csv, ARuleText.WORDS))
                        .isInstanceOfSatisfying(
                                Parsed.Rules.class,
                                back -> assertThat(back.rules()).isEqualTo(rules)));
        assertThat(table.isPresent()).isEqualTo(cells);
    }

    @Property
    void anySheetIsAnswered(@ForAll("sheets") String csv) {
        assertThat(text.read(csv, ARuleText.WORDS)).isNotNull();
    }

    private static List<Rule> tiers(Rule rule, List<String> names, List<BigDecimal> numbers) {
        List<Rule> rules = new ArrayList<>();
        for (String name : names) {
            BigDecimal number = numbers.get(rules.size());
            rules.add(Cells.named(
                    name, Cells.replace(rule, cell -> cell instanceof Cell.Number ? new Cell.Number(number) : cell)));
        }
        return rules;
    }

    @Provide
    Arbitrary<Rule> rules() {
        return ARule.any();
    }

    @Provide
    Arbitrary<List<String>> names() {
        return ARuleText.texts(Bounds.NAME).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        return ARuleNumber.numbers().list().ofSize(4);
    }

    @Provide
    Arbitrary<String> sheets() {
        Arbitrary<String> parts = Arbitraries.of(
                "\"Rule \"\"[A]\"\" When a call is logged, then give [B] points.\"",
                "\"",
                ",",
                "\r\n",
                "\n",
                "x",
                "5",
                "'=1",
                "[B]",
                ";");
        return Arbitraries.oneOf(parts, parts, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(20)
                .map(list -> String.join("", list));
    }
}
