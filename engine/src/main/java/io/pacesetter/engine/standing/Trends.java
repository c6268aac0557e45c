package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads how a number went over time. */
@Service
public class Trends {

    private static final int MOST_DAYS = 1_100;
    private static final int MOST_BUCKETS = 260;

    private final Numbers numbers;
    private final Indicators indicators;
    private final Organizations organizations;

    Trends(Numbers numbers, Indicators indicators, Organizations organizations) {
        this.numbers = numbers;
        this.indicators = indicators;
        this.organizations = organizations;
    }

    /**
     * Reads an indicator bucket by bucket; the first and last bucket are cut to the span.
     *
     * @param bucket day, week or month
     * @throws Refusal if the indicator is none, or the span holds too many buckets
     */
    public Trend read(OrganizationId organization, Subject subject, String indicator, Span span, Period bucket) {
        IndicatorDefinition definition = indicators
                .find(organization, indicator)
                .orElseThrow(() -> Refusal.invalid("/indicator", "There is no indicator " + indicator));
        return new Trend(definition, points(organization, subject, definition, span, bucket));
    }

    /** Reads an indicator that is known to be there. */
    public List<Trend.Point> points(
            OrganizationId organization, Subject subject, IndicatorDefinition indicator, Span span, Period bucket) {
        List<Span> buckets = buckets(organizations.calendar(organization), span, bucket);
        Aggregation aggregation = indicator.measure().aggregation();
        boolean addsUp = bucket == Period.DAY || aggregation == Aggregation.COUNT || aggregation == Aggregation.SUM;
        if (!addsUp) {
            return buckets.stream()
                    .map(part -> new Trend.Point(part.from(), together(organization, subject, indicator, part)))
                    .toList();
        }
        Map<LocalDate, @Nullable BigDecimal> days = numbers.byDay(organization, subject, indicator, span);
        return buckets.stream()
                .map(part -> new Trend.Point(part.from(), sum(days, part, aggregation.accumulates())))
                .toList();
    }

    private @Nullable BigDecimal together(
            OrganizationId organization, Subject subject, IndicatorDefinition indicator, Span part) {
        return numbers.of(organization, subject, Set.of(indicator), Measures.Scope.of(part))
                .get(indicator.id());
    }

    private static @Nullable BigDecimal sum(Map<LocalDate, @Nullable BigDecimal> days, Span part, boolean zeroIfNone) {
        BigDecimal sum = zeroIfNone ? BigDecimal.ZERO : null;
        for (LocalDate day = part.from(); day.isBefore(part.to()); day = day.plusDays(1)) {
            BigDecimal value = days.get(day);
            if (value != null) {
                sum = sum == null ? value : sum.add(value);
            }
        }
        return sum;
    }

    private static List<Span> buckets(Calendar calendar, Span span, Period bucket) {
        if (bucket != Period.DAY && bucket != Period.WEEK && bucket != Period.MONTH) {
            throw Refusal.invalid("/bucket", "A series goes by day, week or month, not by " + bucket.key());
        }
        int most = bucket == Period.DAY ? MOST_DAYS : MOST_BUCKETS;
        List<Span> buckets = new ArrayList<>();
        LocalDate day = span.from();
        while (day.isBefore(span.to())) {
            if (buckets.size() == most) {
                throw Refusal.invalid(
                        "/from", "A series holds at most " + most + " points by " + bucket.key() + "; start later");
            }
            Span next = calendar.span(bucket, day).meet(span);
            buckets.add(next);
            day = next.to();
        }
        return buckets;
    }
}
