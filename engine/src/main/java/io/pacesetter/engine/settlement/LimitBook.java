package io.pacesetter.engine.settlement;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How often rules have acted for each recipient, and how much they gave, over the horizons of their limits. Not thread-safe.
 */
final class LimitBook {

    private record Key(Limited rule, long person, Horizon per) {}

    private static final class Used {
        private LocalDate from;
        private int times;
        private BigDecimal points = BigDecimal.ZERO;
        private BigDecimal score = BigDecimal.ZERO;

        private Used(LocalDate from) {
            this.from = from;
        }

        private Used copy() {
            Used copy = new Used(from);
            copy.times = times;
            copy.points = points;
            copy.score = score;
            return copy;
        }
    }

    /** A rule of a rulebook, whichever version says it. */
    record Limited(long rulebook, String rule) {}

    private final Calendar calendar;
    private final Map<Limited, Set<Horizon>> horizons;
    private final Map<Key, Used> used = new HashMap<>();

    /** Begins with nothing done; all versions of a rule count together, over the horizons of any of them. */
    LimitBook(Premises premises) {
        this.calendar = premises.calendar();
        this.horizons = new HashMap<>();
        for (Unit unit : premises.units()) {
            for (Rule rule : unit.rules().values()) {
                for (Limit limit : rule.limits()) {
                    horizons.computeIfAbsent(
                                    new Limited(unit.chapter().rulebookId(), rule.name()),
                                    first -> EnumSet.noneOf(Horizon.class))
                            .add(limit instanceof Limit.Times times ? times.per() : ((Limit.Cap) limit).per());
                }
            }
        }
    }

    private LimitBook(LimitBook other) {
        this.calendar = other.calendar;
        this.horizons = other.horizons;
        other.used.forEach((key, so) -> used.put(key, so.copy()));
    }

    /** Returns a book that says the same and goes its own way. */
    LimitBook copy() {
        return new LimitBook(this);
    }

    /** Returns the rules that have limits, with the horizons of these. */
    Map<Limited, Set<Horizon>> horizons() {
        return horizons;
    }

    /** Tells whether a rule may act for a recipient once more on a day. */
    boolean admits(long rulebook, Rule rule, long person, LocalDate day) {
        for (Limit limit : rule.limits()) {
            if (limit instanceof Limit.Times times
                    && used(new Limited(rulebook, rule.name()), person, times.per(), day).times >= times.times()) {
                return false;
            }
        }
        return true;
    }

    /** Returns what caps leave of an amount. */
    BigDecimal cut(long rulebook, Rule rule, long person, LocalDate day, BigDecimal amount, boolean score) {
        BigDecimal left = amount;
        for (Limit limit : rule.limits()) {
            if (limit instanceof Limit.Cap cap && left.signum() > 0) {
                Used so = used(new Limited(rulebook, rule.name()), person, cap.per(), day);
                left = left.min(
                        cap.most().subtract(score ? so.score : so.points).max(BigDecimal.ZERO));
            }
        }
        return left;
    }

    /** Notes what a rule did on a day, on which the book is or which comes before. */
    void note(Limited rule, long person, LocalDate day, Act act) {
        for (Horizon per : horizons.getOrDefault(rule, Set.of())) {
            Used so = used(rule, person, per, day);
            so.times += act.times();
            so.points = so.points.add(act.points());
            so.score = so.score.add(act.score());
        }
    }

    /** What a rule did: how often it acted, and what it gave. */
    record Act(int times, BigDecimal points, BigDecimal score) {}

    private Used used(Limited rule, long person, Horizon per, LocalDate day) {
        Period period = IndicatorBook.period(per);
        LocalDate from = period == null
                ? IndicatorBook.BEGINNING
                : calendar.span(period, day).from();
        Used so = used.computeIfAbsent(new Key(rule, person, per), first -> new Used(from));
        if (!so.from.equals(from)) {
            so.from = from;
            so.times = 0;
            so.points = BigDecimal.ZERO;
            so.score = BigDecimal.ZERO;
        }
        return so;
    }
}
