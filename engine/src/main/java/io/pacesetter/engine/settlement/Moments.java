package io.pacesetter.engine.settlement;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import io.pacesetter.rules.language.Expression.Recent;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows rules what the books say when something happens. */
final class Moments {

    private final Books books;
    private final Happening happening;
    private final Occasion occasion;
    private final @Nullable Activity activity;

    Moments(Books books, Happening happening) {
        this.books = books;
        this.happening = happening;
        this.occasion = occasion(Set.of());
        this.activity = happening.activity() == null
                ? null
                : new Activity(
                        happening.activity().type(),
                        happening.activity().source(),
                        happening.activity().amount(),
                        happening.activity().currency(),
                        happening.attributes());
    }

    private Occasion occasion(Set<String> closed) {
        Calendar calendar = books.premises().calendar();
        LocalTime time = happening.at().atZone(calendar.zone()).toLocalTime();
        boolean working = !happening.closesDay()
                && calendar.isWorkingDay(happening.day())
                && !time.isBefore(calendar.workdayStart())
                && time.isBefore(calendar.workdayEnd());
        return new Occasion(
                happening.day().getDayOfWeek(),
                working,
                closed,
                happening.phase() == null ? null : happening.phase().key());
    }

    /**
     * The numbers that some units look at, as they are for one person.
     *
     * @param byName null where there is none
     */
    record Numbers(Map<String, @Nullable BigDecimal> byName) {

        @Nullable
        BigDecimal of(Unit unit, String slot, @Nullable Quantity quantity) {
            return byName.get(name(unit, slot, quantity));
        }

        private static String name(Unit unit, String slot, @Nullable Quantity quantity) {
            boolean ofContest = quantity instanceof Quantity.Score
                    || quantity instanceof Quantity.Rank
                    || (quantity instanceof Quantity.Indicator indicator && indicator.horizon() == Horizon.CONTEST);
            return ofContest ? slot + "#" + unit.chapter().contestId() : slot;
        }
    }

    /** Reads what units look at, for a person, now. */
    Numbers numbers(Collection<Unit> units, long person, boolean closing) {
        Map<String, @Nullable BigDecimal> byName = new HashMap<>();
        for (Unit unit : units) {
            unit.needs().quantities().forEach((slot, quantity) -> {
                String name = Numbers.name(unit, slot, quantity);
                if (!byName.containsKey(name)) {
                    byName.put(name, value(quantity, unit, person, closing));
                }
            });
            for (Map.Entry<String, Recent> recent : unit.needs().recents().entrySet()) {
                if (!byName.containsKey(recent.getKey())) {
                    byName.put(recent.getKey(), count(recent.getValue(), person));
                }
            }
        }
        return new Numbers(byName);
    }

    private @Nullable BigDecimal count(Recent recent, long person) {
        return books.recents()
                .count(recent, person, happening.at(), happening.activity() == null ? null : happening.attributes());
    }

    private @Nullable BigDecimal value(Quantity quantity, Unit unit, long person, boolean closing) {
        return quantity instanceof Quantity.Rank && happening.phase() == null
                ? null
                : books.value(quantity, unit, person, closing);
    }

    /** Shows a unit an activity, or a phase, of a person. */
    Moment of(Unit unit, long person, Numbers before, Numbers after) {
        return new Moment(
                occasion, member(person), activity, readings(unit, before, after), statuses(unit, person, false));
    }

    /** Shows a unit that a person's points have changed because of somebody else. */
    Moment ofOther(Unit unit, long person, Numbers before, Numbers after) {
        Occasion quiet = new Occasion(occasion.weekday(), occasion.workingHours(), Set.of(), null);
        return new Moment(quiet, member(person), null, readings(unit, before, after), statuses(unit, person, false));
    }

    /** Shows a unit the close of the day of a person. */
    Moment ofClose(Unit unit, long person, Numbers before, Numbers after) {
        return new Moment(
                occasion(closed(person)),
                member(person),
                null,
                readings(unit, before, after),
                statuses(unit, person, true));
    }

    Instant at() {
        return happening.at();
    }

    /** Returns the activity's id; 0 where there is none. */
    long activityId() {
        return happening.activity() == null ? 0 : happening.activity().id();
    }

    /** Returns the keys of the periods that are over for a person: the day if it was worked, and longer ones. */
    private Set<String> closed(long person) {
        Set<String> closed = new HashSet<>();
        LocalDate day = happening.day();
        if (books.people().works(person)) {
            closed.add(Period.DAY.key());
        }
        for (Period period : List.of(Period.WEEK, Period.MONTH, Period.QUARTER, Period.YEAR)) {
            if (books.premises().calendar().span(period, day).to().equals(day.plusDays(1))) {
                closed.add(period.key());
            }
        }
        return closed;
    }

    private Map<String, Reading> readings(Unit unit, Numbers before, Numbers after) {
        Map<String, Reading> readings = new HashMap<>();
        unit.needs()
                .quantities()
                .forEach((slot, quantity) -> readings.put(
                        slot, new Reading(slot, before.of(unit, slot, quantity), after.of(unit, slot, quantity))));
        for (String slot : unit.needs().recents().keySet()) {
            readings.put(slot, new Reading(slot, before.of(unit, slot, null), after.of(unit, slot, null)));
        }
        return readings;
    }

    private Map<String, GoalStatus> statuses(Unit unit, long person, boolean closing) {
        Map<String, GoalStatus> statuses = new HashMap<>();
        for (Map.Entry<String, Needs.StatusOf> entry : unit.needs().statuses().entrySet()) {
            String now = books.goals().status(entry.getValue(), person, books.people(), closing);
            // Statuses are come to at closes only
            String before = closing ? books.goals().statusBefore(entry.getValue(), person, books.people()) : now;
            statuses.put(entry.getKey(), new GoalStatus(entry.getKey(), before, now));
        }
        return statuses;
    }

    private Member member(long person) {
        DayPeople people = books.people();
        Set<Long> held = books.badges(person);
        Set<String> badges = new HashSet<>();
        if (!held.isEmpty()) {
            books.premises().badges().values().stream()
                    .filter(badge -> held.contains(badge.id()))
                    .forEach(badge -> badges.add(badge.key()));
        }
        Set<String> contests = new HashSet<>();
        for (Contest contest : books.premises().contests().values()) {
            if (contest.covers(happening.at()) && books.participant(contest, person) != null) {
                contests.add(contest.key());
            }
        }
        return new Member(
                people.key(person),
                people.role(person),
                people.teamNames(person),
                people.tags(person),
                people.tenure(person),
                badges,
                contests);
    }

    /** Returns the numbers that late rules looked at before a person was given points and scores. */
    Numbers before(Collection<Unit> units, long person, Numbers after, Granting granting) {
        Map<String, @Nullable BigDecimal> byName = new HashMap<>(after.byName());
        for (Unit unit : units) {
            unit.needs().quantities().forEach((slot, quantity) -> {
                BigDecimal now = after.of(unit, slot, quantity);
                if (now != null && quantity instanceof Quantity.Points) {
                    byName.put(slot, now.subtract(granting.points().getOrDefault(person, BigDecimal.ZERO)));
                } else if (now != null && quantity instanceof Quantity.Score) {
                    Contest contest = Objects.requireNonNull(books.premises().contestOf(unit));
                    Long participant = Objects.requireNonNull(books.participant(contest, person));
                    byName.put(Numbers.name(unit, slot, quantity), now.subtract(granting.score(contest, participant)));
                }
            });
        }
        return new Numbers(byName);
    }

    /** Returns numbers in which those that late rules follow are taken from others. */
    static Numbers with(Numbers numbers, Collection<Unit> units, Numbers others) {
        Map<String, @Nullable BigDecimal> byName = new HashMap<>(numbers.byName());
        for (Unit unit : units) {
            unit.needs().quantities().forEach((slot, quantity) -> {
                if (quantity instanceof Quantity.Points || quantity instanceof Quantity.Score) {
                    byName.put(Numbers.name(unit, slot, quantity), others.of(unit, slot, quantity));
                }
            });
        }
        return new Numbers(byName);
    }
}
