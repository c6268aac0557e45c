package io.pacesetter.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.rules.measure.MeasureDraft.ConditionDraft;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureCheckTest {

    private static final MeasureCheck CHECK =
            new MeasureCheck(Set.of("call", "deal_won"), Set.of("calls", "deals_won"));

    @Test
    void takesASumWithAFilter() {
        MeasureCheck.Checked checked = CHECK.check(new MeasureDraft(
                "sum",
                "amount",
                List.of("deal_won"),
                List.of(new ConditionDraft("attribute:product", "eq", List.of("Pro"))),
                List.of(),
                List.of(),
                "KRW"));

        Measure measure = Objects.requireNonNull(checked.measure());
        assertThat(checked.faults()).isEmpty();
        assertThat(measure.aggregation()).isEqualTo(Aggregation.SUM);
        assertThat(measure.currency()).isEqualTo("KRW");
        assertThat(measure.filter().conditions()).hasSize(1);
    }

    @Test
    void takesARatioOfIndicators() {
        MeasureCheck.Checked checked = CHECK.check(ratio(List.of("deals_won"), List.of("calls", "deals_won")));

        assertThat(checked.measure()).isEqualTo(Measure.ratio(List.of("deals_won"), List.of("calls", "deals_won")));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(of(null, null), List.of("/aggregation")),
                Arguments.of(of("summ", null), List.of("/aggregation")),
                Arguments.of(of("count", "amount"), List.of("/of")),
                Arguments.of(of("sum", null), List.of("/of")),
                Arguments.of(of("distinct", " "), List.of("/of")),
                Arguments.of(of("maximum", "x".repeat(65)), List.of("/of")),
                Arguments.of(withTypes("call", "cal"), List.of("/filter/types/1")),
                Arguments.of(
                        withTypes(Collections.nCopies(51, "call").toArray(String[]::new)), List.of("/filter/types")),
                Arguments.of(in("EURO"), List.of("/currency")),
                Arguments.of(
                        new MeasureDraft("count", null, List.of(), List.of(), List.of("calls"), List.of("calls"), null),
                        List.of("/numerator", "/denominator")),
                Arguments.of(ratio(List.of(), List.of("call")), List.of("/numerator", "/denominator/0")),
                Arguments.of(
                        new MeasureDraft(
                                "ratio",
                                "amount",
                                List.of("call"),
                                List.of(),
                                List.of("calls"),
                                List.of("calls"),
                                "USD"),
                        List.of("/currency", "/of", "/filter")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void pointsAtEveryFault(MeasureDraft draft, List<String> pointers) {
        MeasureCheck.Checked checked = CHECK.check(draft);

        assertThat(checked.measure()).isNull();
        assertThat(checked.faults()).extracting(MeasureCheck.Fault::pointer).containsExactlyElementsOf(pointers);
    }

    static Stream<Arguments> wrongConditions() {
        return Stream.of(
                Arguments.of(null, "eq", List.of("1"), "/field"),
                Arguments.of("minutes", "eq", List.of("1"), "/field"),
                Arguments.of("attribute:", "eq", List.of("1"), "/field"),
                Arguments.of("attribute:" + "x".repeat(65), "eq", List.of("1"), "/field"),
                Arguments.of("amount", null, List.of("1"), "/operator"),
                Arguments.of("amount", "gte", List.of("1"), "/operator"),
                Arguments.of("amount", "exists", List.of("1"), "/value"),
                Arguments.of("amount", "in", List.of(), "/value"),
                Arguments.of("amount", "gt", List.of("1", "2"), "/value"),
                Arguments.of("amount", "gt", List.of("much"), "/value"),
                Arguments.of("attribute:stage", "contains", List.of("x".repeat(501)), "/value"));
    }

    @ParameterizedTest
    @MethodSource("wrongConditions")
    void pointsIntoTheCondition(
            @Nullable String field, @Nullable String operator, List<String> values, String pointer) {
        ConditionDraft fine = new ConditionDraft("attribute:stage", "eq", List.of("won"));
        MeasureDraft draft = new MeasureDraft(
                "count",
                null,
                List.of(),
                Arrays.asList(fine, new ConditionDraft(field, operator, values)),
                List.of(),
                List.of(),
                null);

        assertThat(CHECK.check(draft).faults())
                .extracting(MeasureCheck.Fault::pointer)
                .containsExactly("/filter/conditions/1" + pointer);
    }

    @Test
    void saysWhatWasProbablyMeant() {
        assertThat(CHECK.check(withTypes("cal")).faults())
                .containsExactly(new MeasureCheck.Fault(
                        "/filter/types/0", "There is no activity type \"cal\"; did you mean \"call\"?"));
    }

    private static MeasureDraft of(@Nullable String aggregation, @Nullable String of) {
        return new MeasureDraft(aggregation, of, List.of(), List.of(), List.of(), List.of(), null);
    }

    private static MeasureDraft withTypes(String... types) {
        return new MeasureDraft("count", null, List.of(types), List.of(), List.of(), List.of(), null);
    }

    private static MeasureDraft in(String currency) {
        return new MeasureDraft("sum", "amount", List.of(), List.of(), List.of(), List.of(), currency);
    }

    private static MeasureDraft ratio(List<String> numerator, List<String> denominator) {
        return new MeasureDraft("ratio", null, List.of(), List.of(), numerator, denominator, null);
    }
}
