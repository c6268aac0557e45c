package io.pacesetter.api.indicator;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Condition;
import io.pacesetter.rules.measure.Filter;
import io.pacesetter.rules.measure.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the API shows it.
 *
 * @param computing the job that computes it over history; null when it is whole
 */
record IndicatorView(
        String id,
        String key,
        String name,
        @Schema(allowableValues = {"leading", "lagging"}) String kind,
        @OneOf(Aggregation.class) String aggregation,
        @Nullable String of,
        FilterView filter,
        List<String> numerator,
        List<String> denominator,
        @Nullable String unit,
        @Nullable String currency,
        int decimals,
        boolean lowerIsBetter,
        boolean builtIn,
        long version,
        @Nullable ComputingView computing) {

    /** Which activities are seen. */
    record FilterView(List<String> types, List<ConditionView> conditions) {

        static FilterView of(Filter filter) {
            return new FilterView(
                    filter.types().stream().sorted().toList(),
                    filter.conditions().stream().map(ConditionView::of).toList());
        }
    }

    /** One test; the value is a list for {@code in}, null for {@code exists}. */
    record ConditionView(
            String field,
            @OneOf(Condition.Operator.class) String operator,
            @Nullable Object value) {

        static ConditionView of(Condition condition) {
            Object value = switch (condition.operator()) {
                case IN -> condition.values();
                case EXISTS -> null;
                case EQ, NE, GT, GE, LT, LE, CONTAINS -> condition.values().get(0);
            };
            return new ConditionView(condition.field(), condition.operator().key(), value);
        }
    }

    /** How far the computing over history is. */
    record ComputingView(String jobId, long processed, long total) {

        static ComputingView of(Job job) {
            return new ComputingView(
                    Ids.format(job.id()),
                    job.progress().processed(),
                    job.progress().total());
        }
    }

    static IndicatorView of(IndicatorDefinition indicator, Optional<Job> job) {
        Measure measure = indicator.measure();
        return new IndicatorView(
                Ids.format(indicator.id()),
                indicator.key(),
                indicator.name(),
                indicator.leading() ? "leading" : "lagging",
                measure.aggregation().key(),
                measure.of(),
                FilterView.of(measure.filter()),
                measure.numerator(),
                measure.denominator(),
                indicator.unit(),
                indicator.currency(),
                indicator.decimals(),
                indicator.lowerIsBetter(),
                indicator.builtIn(),
                indicator.version(),
                job.filter(open -> !open.status().ended())
                        .map(ComputingView::of)
                        .orElse(null));
    }
}
