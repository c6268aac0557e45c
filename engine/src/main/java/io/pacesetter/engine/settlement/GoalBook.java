package io.pacesetter.engine.settlement;

import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.scorecard.Attendances;
import io.pacesetter.engine.settlement.IndicatorBook.Window;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Needs.StatusOf;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.pace.Attendance;
import io.pacesetter.rules.pace.Judgement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goals ask for and how they stand. During a day, working time has gone by up to its beginning; at its close, up to its end: so
 * numbers move by what people do and at closes, and at no other moments. Not thread-safe.
 */
final class GoalBook {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Kept(long indicator, Subject subject, Period period) {}

    private record Looked(Subject subject, Period period, boolean closing) {}

    private record Dawn(StatusOf goal, long subject) {}

    private final Premises premises;
    private final IndicatorBook indicators;
    private final List<StatusOf> statuses;
    private final Map<Kept, List<Goal>> goals;
    private final Map<Looked, Attendance> attendances = new HashMap<>();
    private final Map<Dawn, Optional<BigDecimal>> dawns = new HashMap<>();
    private LocalDate day;

    GoalBook(Premises premises, IndicatorBook indicators, List<StatusOf> statuses, LocalDate day) {
        this.premises = premises;
        this.indicators = indicators;
        this.statuses = List.copyOf(statuses);
        this.day = day;
        this.goals = new HashMap<>();
        for (Goal goal : premises.goals()) {
            goals.computeIfAbsent(
                            new Kept(goal.indicatorId(), goal.subject(), goal.period()), first -> new ArrayList<>(1))
                    .add(goal);
        }
    }

    private GoalBook(GoalBook other, IndicatorBook indicators) {
        this.premises = other.premises;
        this.indicators = indicators;
        this.statuses = other.statuses;
        this.day = other.day;
        this.goals = other.goals;
        attendances.putAll(other.attendances);
        dawns.putAll(other.dawns);
    }

    /** Returns a book that says the same, follows other indicators, and goes its own way. */
    GoalBook copy(IndicatorBook following) {
        return new GoalBook(this, following);
    }

    void startDay(LocalDate next) {
        day = next;
        attendances.clear();
        dawns.clear();
    }

    /** Notes how things stand before a person does the first thing of the day. */
    void beforeChange(long person, DayPeople people) {
        for (StatusOf goal : statuses) {
            long subject = IndicatorBook.subject(goal.scope(), person, people);
            dawns.computeIfAbsent(
                    new Dawn(goal, subject),
                    first -> Optional.ofNullable(
                            indicators.value(goal.indicator(), window(goal.scope(), goal.period()), false, subject)));
        }
    }

    static Window window(Scope scope, Horizon period) {
        return new Window(scope, period, 0);
    }

    /** Returns a number of a goal; null where there is no such goal, or it has no such number. */
    @Nullable
    BigDecimal value(Quantity.Goal asked, long person, DayPeople people, boolean closing) {
        long subject = IndicatorBook.subject(asked.scope(), person, people);
        BigDecimal actual = indicators.value(asked.indicator(), window(asked.scope(), asked.period()), false, subject);
        Judgement judgement =
                judge(new StatusOf(asked.indicator(), asked.scope(), asked.period()), subject, actual, closing);
        if (judgement == null) {
            return null;
        }
        return switch (asked.aspect()) {
            case TARGET -> judgement.target();
            case ATTAINMENT -> percent(judgement.attainment());
            case PACE -> percent(judgement.pace());
        };
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.multiply(HUNDRED);
    }

    /** Returns the key of a goal's status; null where there is none. */
    @Nullable
    String status(StatusOf goal, long person, DayPeople people, boolean closing) {
        long subject = IndicatorBook.subject(goal.scope(), person, people);
        return key(judge(goal, subject, current(goal, subject), closing));
    }

    /** Returns the key of the status at the close of the day before; null where there was none, or another period. */
    @Nullable
    String statusBefore(StatusOf goal, long person, DayPeople people) {
        Period period = period(goal.period());
        if (premises.calendar().span(period, day).from().equals(day)) {
            return null;
        }
        long subject = IndicatorBook.subject(goal.scope(), person, people);
        Optional<BigDecimal> dawn = dawns.get(new Dawn(goal, subject));
        return key(judge(goal, subject, dawn == null ? current(goal, subject) : dawn.orElse(null), false));
    }

    private @Nullable BigDecimal current(StatusOf goal, long subject) {
        return indicators.value(goal.indicator(), window(goal.scope(), goal.period()), false, subject);
    }

    private static @Nullable String key(@Nullable Judgement judgement) {
        return judgement == null || judgement.status() == null
                ? null
                : judgement.status().key();
    }

    private @Nullable Judgement judge(StatusOf asked, long id, @Nullable BigDecimal actual, boolean closing) {
        IndicatorDefinition indicator = indicators.indicator(asked.indicator());
        if (indicator == null) {
            return null;
        }
        Period period = period(asked.period());
        Subject subject = new Subject(Level.valueOf(asked.scope().name()), id);
        for (Goal goal : goals.getOrDefault(new Kept(indicator.id(), subject, period), List.of())) {
            if (goal.holdsOn(day)) {
                return Judgement.of(goal.target(indicator), attendance(subject, period, closing), actual);
            }
        }
        return null;
    }

    private static Period period(Horizon horizon) {
        return Objects.requireNonNull(IndicatorBook.period(horizon), "A goal of no period");
    }

    private Attendance attendance(Subject subject, Period period, boolean closing) {
        // Teams and the company are there every working day
        Subject seen = subject.level() == Level.MEMBER ? subject : Subject.COMPANY;
        return attendances.computeIfAbsent(
                new Looked(seen, period, closing),
                looked -> new Attendances(
                                premises.roster(), premises.calendar(), asOf(premises.calendar(), period, closing))
                        .of(seen));
    }

    private AsOf asOf(Calendar calendar, Period period, boolean closing) {
        if (closing) {
            return AsOf.closeOf(calendar, period, day);
        }
        Span span = calendar.span(period, day);
        return new AsOf(period, span, new Span(span.from(), day), null, calendar.startOf(day), day);
    }
}
