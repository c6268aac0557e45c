package io.pacesetter.engine.goal;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.standing.Trend;
import io.pacesetter.engine.standing.Trends;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Peers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Suggests a target from the past twelve whole weeks.
 *
 * <pre>
 * accumulating:  median of the weekly values x working days of the period / working days of a week
 * otherwise:     median of the weekly values that there are
 * </pre>
 */
@Service
public class GoalSuggestions {

    private static final int WEEKS = 12;

    private final Trends trends;
    private final Indicators indicators;
    private final Organizations organizations;
    private final Clock clock;

    GoalSuggestions(Trends trends, Indicators indicators, Organizations organizations, Clock clock) {
        this.trends = trends;
        this.indicators = indicators;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * A suggested target.
     *
     * @param suggested null where there are no data
     * @param basis the weekly values behind it
     */
    public record Suggestion(@Nullable BigDecimal suggested, List<Trend.Point> basis) {

        public Suggestion {
            basis = List.copyOf(basis);
        }
    }

    /**
     * Suggests a target for a subject that the viewer may see.
     *
     * @throws Refusal if there is no such indicator
     */
    public Suggestion suggest(Viewer viewer, Subject subject, String indicator, Period period) {
        OrganizationId organization = viewer.organization();
        IndicatorDefinition definition = indicators
                .find(organization, indicator)
                .orElseThrow(() -> Refusal.invalid("/indicator", "There is no indicator " + indicator));
        Calendar calendar = organizations.calendar(organization);
        LocalDate today = calendar.dayOf(clock.instant());
        LocalDate thisWeek = calendar.span(Period.WEEK, today).from();
        Span weeks = new Span(thisWeek.minusWeeks(WEEKS), thisWeek);
        List<Trend.Point> basis = trends.points(organization, subject, definition, weeks, Period.WEEK);
        List<BigDecimal> values = new ArrayList<>();
        for (Trend.Point point : basis) {
            BigDecimal value = point.value();
            if (value != null) {
                values.add(value);
            }
        }
        BigDecimal median = Peers.median(values);
        return new Suggestion(
                median == null ? null : scaled(median, definition, calendar, calendar.span(period, today)), basis);
    }

    private static BigDecimal scaled(BigDecimal median, IndicatorDefinition indicator, Calendar calendar, Span period) {
        int digits = indicator.decimals();
        if (!indicator.measure().aggregation().accumulates()) {
            return median.setScale(digits, RoundingMode.HALF_UP);
        }
        BigDecimal days = BigDecimal.valueOf(calendar.workingDaysIn(period).count());
        BigDecimal week = BigDecimal.valueOf(calendar.workingDays().size());
        return median.multiply(days).divide(week, digits, RoundingMode.HALF_UP);
    }
}
