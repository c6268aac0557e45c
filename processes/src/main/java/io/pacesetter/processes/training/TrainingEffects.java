package io.pacesetter.processes.training;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.time.EqualSpans;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Measures what indicators did around trainings; the arithmetic is in docs/formulas.md. */
@Service
public class TrainingEffects {

    private static final int MOST_COMPLETIONS = 200;

    /** How many working days each span holds at most. */
    private static final int MOST_WORKING_DAYS = 20;

    /** Fewer say nothing. */
    private static final int FEWEST_WORKING_DAYS = 5;

    /** How far working days are looked for on either side, in days. */
    private static final int FARTHEST = 120;

    private static final int SCALE = 4;

    private final AssignmentRows rows;
    private final Measures measures;
    private final Indicators indicators;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    TrainingEffects(
            AssignmentRows rows,
            Measures measures,
            Indicators indicators,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.rows = rows;
        this.measures = measures;
        this.indicators = indicators;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What one look needs, read once. */
    private final class Look {

        private final OrganizationId organization;
        private final IndicatorDefinition indicator;
        private final Calendar calendar;
        private final LocalDate today;
        private final Roster roster;
        private final Map<Span, Map<Long, @Nullable BigDecimal>> measured = new HashMap<>();

        Look(OrganizationId organization, IndicatorDefinition indicator) {
            this.organization = organization;
            this.indicator = indicator;
            this.calendar = organizations.calendar(organization);
            this.today = calendar.dayOf(clock.instant());
            this.roster = rosters.current(organization);
        }

        /** Returns the days around a completion that are over; null if either side has too few. */
        @Nullable
        EqualSpans spans(long member, LocalDate completed) {
            Predicate<LocalDate> over = works(member).and(day -> day.isBefore(today));
            EqualSpans spans = EqualSpans.around(completed, MOST_WORKING_DAYS, FARTHEST, over);
            return spans.workingDays() < FEWEST_WORKING_DAYS ? null : spans;
        }

        private Predicate<LocalDate> works(long member) {
            List<Roster.Leave> leaves = roster.leavesOf(member);
            return day -> calendar.isWorkingDay(day)
                    && roster.stayOn(member, day).isPresent()
                    && leaves.stream().noneMatch(leave -> !day.isBefore(leave.from()) && day.isBefore(leave.to()));
        }

        /** Returns a member's movement; null without enough days or data. */
        TrainingEffect.@Nullable Moved moved(long member, EqualSpans spans) {
            BigDecimal before = value(member, spans.before());
            BigDecimal after = value(member, spans.after());
            return before == null || after == null
                    ? null
                    : TrainingEffects.moved(indicator, before, after, spans.workingDays());
        }

        private @Nullable BigDecimal value(long member, Span span) {
            boolean addsUp = indicator.measure().aggregation().accumulates();
            Map<Long, @Nullable BigDecimal> all = measured.computeIfAbsent(
                    span, days -> measures.byPerson(organization, indicator, Measures.Scope.of(days)));
            BigDecimal value = all.get(member);
            if (!addsUp) {
                return value;
            }
            long days = span.from().datesUntil(span.to()).filter(works(member)).count();
            BigDecimal sum = value == null ? BigDecimal.ZERO : value;
            return days < FEWEST_WORKING_DAYS
                    ? null
                    : sum.divide(BigDecimal.valueOf(days), SCALE, RoundingMode.HALF_EVEN);
        }

        /** Returns the average movement over the same days of those who never did the training; null without any. */
        TrainingEffect.@Nullable Moved peers(Set<Long> trained, EqualSpans spans) {
            List<TrainingEffect.Moved> moved = new ArrayList<>();
            for (Roster.Member member : roster.members()) {
                boolean there = !member.excluded()
                        && !trained.contains(member.id())
                        && roster.stayOn(member.id(), spans.before().from()).isPresent()
                        && roster.stayOn(member.id(), spans.after().to().minusDays(1))
                                .isPresent();
                TrainingEffect.Moved one = there ? moved(member.id(), spans) : null;
                if (one != null) {
                    moved.add(one);
                }
            }
            return average(indicator, moved);
        }
    }

    /** Returns how the indicator of a training moved; empty if it serves none, or none that is still in use. */
    public Optional<TrainingEffect> of(OrganizationId organization, Training training) {
        return indicator(organization, training).map(indicator -> effect(new Look(organization, indicator), training));
    }

    private TrainingEffect effect(Look look, Training training) {
        Map<Long, TrainingAssignment> first = new HashMap<>();
        for (TrainingAssignment done : rows.doneOf(look.organization, training.id(), MOST_COMPLETIONS)) {
            first.put(done.memberId(), done);
        }
        Set<Long> trainedEver = new HashSet<>(first.keySet());
        List<TrainingEffect.Moved> trained = new ArrayList<>();
        List<TrainingEffect.Moved> peers = new ArrayList<>();
        Map<EqualSpans, Optional<TrainingEffect.Moved>> known = new HashMap<>();
        first.forEach((member, done) -> {
            TrainingAssignment.Completion completion = done.completion();
            EqualSpans spans = completion == null ? null : look.spans(member, completion.on());
            TrainingEffect.Moved moved = spans == null ? null : look.moved(member, spans);
            if (moved != null && spans != null) {
                trained.add(moved);
                known.computeIfAbsent(spans, days -> Optional.ofNullable(look.peers(trainedEver, days)))
                        .ifPresent(peers::add);
            }
        });
        return new TrainingEffect(
                look.indicator,
                trained.size(),
                first.size() - trained.size(),
                average(look.indicator, trained),
                average(look.indicator, peers));
    }

    /** Returns how the indicator moved around one completed assignment; empty without enough days or data. */
    public Optional<TrainingEffect.Moved> of(
            OrganizationId organization, Training training, TrainingAssignment assignment) {
        TrainingAssignment.Completion completion = assignment.completion();
        return completion == null
                ? Optional.empty()
                : indicator(organization, training).flatMap(indicator -> {
                    Look look = new Look(organization, indicator);
                    EqualSpans spans = look.spans(assignment.memberId(), completion.on());
                    return spans == null
                            ? Optional.empty()
                            : Optional.ofNullable(look.moved(assignment.memberId(), spans));
                });
    }

    private Optional<IndicatorDefinition> indicator(OrganizationId organization, Training training) {
        Long id = training.indicatorId();
        return id == null
                ? Optional.empty()
                : indicators.find(organization, id).filter(indicator -> !indicator.retired());
    }

    private static TrainingEffect.Moved moved(
            IndicatorDefinition indicator, BigDecimal before, BigDecimal after, int days) {
        BigDecimal change = indicator.lowerIsBetter() ? before.subtract(after) : after.subtract(before);
        return new TrainingEffect.Moved(before, after, change, days);
    }

    private static TrainingEffect.@Nullable Moved average(
            IndicatorDefinition indicator, List<TrainingEffect.Moved> some) {
        if (some.isEmpty()) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(some.size());
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        int days = 0;
        for (TrainingEffect.Moved one : some) {
            before = before.add(one.before());
            after = after.add(one.after());
            days += one.days();
        }
        return moved(
                indicator,
                before.divide(count, SCALE, RoundingMode.HALF_EVEN),
                after.divide(count, SCALE, RoundingMode.HALF_EVEN),
                Math.round((float) days / some.size()));
    }
}
