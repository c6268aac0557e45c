package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.settlement.IndicatorBook.Window;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tally.Tallier;
import io.pacesetter.engine.tally.TallyBook;
import io.pacesetter.rules.language.Expression.Recent;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules in force look at, as of a moment of one day: a function of what was done and what stands before it.
 * Holds no more than the rules need. Not thread-safe.
 */
final class Books {

    private final Premises premises;
    private final Tallier tallier;
    private final IndicatorBook indicators;
    private final StreakBook streaks;
    private final GoalBook goals;
    private final RecentBook recents;
    private final PointBook points;
    private final LimitBook limits;
    /** By the very quantity that a rule names: equal ones of other units may be of other contests. */
    private final Map<Quantity, IndicatorBook.Source> sources = new IdentityHashMap<>();

    private final Map<Long, Set<Long>> badges = new HashMap<>();
    private final Map<Long, Map<Long, BigDecimal>> scores = new HashMap<>();
    private LocalDate day;
    private DayPeople people;

    /** Opens books in which nothing has been done or awarded before a day. */
    Books(Premises premises, LocalDate day) {
        this.premises = premises;
        this.day = day;
        this.people = new DayPeople(premises.roster(), premises.calendar(), day);
        Map<String, IndicatorDefinition> known = premises.indicators();
        Map<Window, Set<IndicatorDefinition>> windows = new LinkedHashMap<>();
        Set<Window> withLast = new HashSet<>();
        Set<Quantity.Streak> rows = new LinkedHashSet<>();
        Set<Needs.StatusOf> statuses = new LinkedHashSet<>();
        Set<Recent> lately = new LinkedHashSet<>();
        Set<Horizon> earned = EnumSet.noneOf(Horizon.class);
        for (Unit unit : premises.units()) {
            unit.needs().recents().values().forEach(lately::add);
            unit.needs().statuses().values().forEach(status -> {
                statuses.add(status);
                need(windows, known, status.indicator(), GoalBook.window(status.scope(), status.period()));
            });
            for (Quantity quantity : unit.needs().quantities().values()) {
                if (quantity instanceof Quantity.Indicator indicator) {
                    Window window = window(unit, indicator);
                    need(windows, known, indicator.indicator(), window);
                    if (indicator.last()) {
                        withLast.add(window);
                    }
                } else if (quantity instanceof Quantity.Goal goal) {
                    need(windows, known, goal.indicator(), GoalBook.window(goal.scope(), goal.period()));
                } else if (quantity instanceof Quantity.Streak streak) {
                    rows.add(streak);
                    need(windows, known, streak.indicator(), StreakBook.window(streak.period()));
                } else if (quantity instanceof Quantity.Points all) {
                    earned.add(all.horizon());
                }
            }
        }
        this.indicators = new IndicatorBook(premises, windows, withLast);
        this.streaks = new StreakBook(indicators, premises, rows);
        this.goals = new GoalBook(premises, indicators, List.copyOf(statuses), day);
        this.recents = new RecentBook(lately);
        this.points = new PointBook(earned);
        this.limits = new LimitBook(premises);
        this.tallier = tallier(premises, windows.values());
    }

    private Books(Books other) {
        this.premises = other.premises;
        this.tallier = other.tallier;
        this.day = other.day;
        this.people = other.people;
        this.indicators = other.indicators.copy();
        this.streaks = other.streaks.copy(indicators);
        this.goals = other.goals.copy(indicators);
        this.recents = other.recents.copy();
        this.points = other.points.copy();
        this.limits = other.limits.copy();
        other.badges.forEach((person, held) -> badges.put(person, new HashSet<>(held)));
        other.scores.forEach((contest, all) -> scores.put(contest, new HashMap<>(all)));
    }

    /** Returns books that say the same and go their own way. */
    Books copy() {
        return new Books(this);
    }

    private static void need(
            Map<Window, Set<IndicatorDefinition>> windows,
            Map<String, IndicatorDefinition> known,
            String indicator,
            Window window) {
        Set<IndicatorDefinition> wanted = windows.computeIfAbsent(window, first -> new LinkedHashSet<>());
        IndicatorDefinition definition = known.get(indicator);
        if (definition != null) {
            wanted.add(definition);
        }
    }

    private static Window window(Unit unit, Quantity.Indicator indicator) {
        Long contest = unit.chapter().contestId();
        boolean ofContest = indicator.horizon() == Horizon.CONTEST;
        return new Window(indicator.scope(), indicator.horizon(), ofContest && contest != null ? contest : 0);
    }

    private static Tallier tallier(Premises premises, Collection<Set<IndicatorDefinition>> wanted) {
        Set<Long> needed = new HashSet<>();
        Map<String, IndicatorDefinition> known = premises.indicators();
        List<IndicatorDefinition> open = new ArrayList<>();
        wanted.forEach(open::addAll);
        while (!open.isEmpty()) {
            IndicatorDefinition next = open.remove(open.size() - 1);
            if (needed.add(next.id())) {
                next.measure().numerator().forEach(key -> addKnown(known, key, open));
                next.measure().denominator().forEach(key -> addKnown(known, key, open));
            }
        }
        return premises.view()
                .tallier(
                        premises.view().indicators().stream()
                                .filter(indicator -> needed.contains(indicator.id()))
                                .toList(),
                        Tallier.Choice.ALL);
    }

    private static void addKnown(Map<String, IndicatorDefinition> known, String key, List<IndicatorDefinition> open) {
        IndicatorDefinition part = known.get(key);
        if (part != null) {
            open.add(part);
        }
    }

    /** Tells whether attributes of activities are looked at. */
    boolean usesAttributes() {
        return tallier.usesAttributes()
                || premises.units().stream().anyMatch(unit -> unit.needs().attributes());
    }

    /** Goes on to the next day; the books are as they stood at the end of this one. */
    void nextDay() {
        streaks.endDay(day);
        sources.clear();
        day = day.plusDays(1);
        people = new DayPeople(premises.roster(), premises.calendar(), day);
        indicators.startDay(premises.calendar(), day);
        goals.startDay(day);
        points.startDay(premises.calendar(), day);
    }

    /** Adds an activity; they come in the order of occurrence. */
    void add(LoggedActivity activity, Map<String, String> attributes) {
        activity.credits().forEach(credit -> goals.beforeChange(credit.personId(), people));
        TallyBook book = new TallyBook();
        tallier.add(activity, book);
        if (!book.isEmpty()) {
            indicators.add(book, activity.occurredAt(), people);
        }
        activity.credits().forEach(credit -> recents.add(credit.personId(), activity, attributes));
    }

    /**
     * Returns a number as a rule of a unit sees it for a person; null where there is none.
     *
     * @param closing whether the day is over
     */
    @Nullable
    BigDecimal value(Quantity quantity, Unit unit, long person, boolean closing) {
        if (quantity instanceof Quantity.Indicator asked) {
            return sources.computeIfAbsent(
                            asked, first -> indicators.source(asked.indicator(), window(unit, asked), asked.last()))
                    .value(IndicatorBook.subject(asked.scope(), person, people));
        }
        if (quantity instanceof Quantity.Goal asked) {
            return goals.value(asked, person, people, closing);
        }
        if (quantity instanceof Quantity.Streak asked) {
            return streaks.value(asked, person, day, closing);
        }
        if (quantity instanceof Quantity.Points asked) {
            return asked.horizon() == Horizon.CONTEST ? null : points.of(person, asked.horizon());
        }
        Contest contest = premises.contestOf(unit);
        Long participant = contest == null ? null : participant(contest, person);
        if (contest == null || participant == null) {
            return null;
        }
        return quantity instanceof Quantity.Rank ? rank(contest, participant) : score(contest, participant);
    }

    /** Returns who in a contest a person is, or belongs to; null for nobody. */
    @Nullable
    Long participant(Contest contest, long person) {
        Set<Long> some = contest.participants();
        if (contest.level() == Level.MEMBER) {
            return some == null || some.contains(person) ? person : null;
        }
        if (contest.level() == Level.TEAM) {
            long team = people.team(person);
            if (some == null) {
                return team == Roster.NO_TEAM ? null : team;
            }
            return people.lineage(team).stream()
                    .filter(some::contains)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    BigDecimal score(Contest contest, long participant) {
        return scores.getOrDefault(contest.id(), Map.of()).getOrDefault(participant, BigDecimal.ZERO);
    }

    private BigDecimal rank(Contest contest, long participant) {
        Set<Long> all =
                new HashSet<>(scores.getOrDefault(contest.id(), Map.of()).keySet());
        if (contest.participants() != null) {
            all.addAll(contest.participants());
        } else {
            for (long person : people.present()) {
                Long other = participant(contest, person);
                if (other != null) {
                    all.add(other);
                }
            }
        }
        BigDecimal own = score(contest, participant);
        return BigDecimal.valueOf(1
                + all.stream()
                        .filter(other -> score(contest, other).compareTo(own) > 0)
                        .count());
    }

    void addScore(long contest, long participant, BigDecimal more) {
        scores.computeIfAbsent(contest, first -> new HashMap<>()).merge(participant, more, BigDecimal::add);
    }

    private record Act(
            Cause.Decision rule,
            @Nullable Long activity,
            @Nullable String tick,
            long origin,
            long recipient) {}

    /** Enters what rules awarded on this day. */
    void enter(List<Effect> awarded) {
        Set<Act> acts = new HashSet<>();
        for (Effect effect : awarded) {
            Cause cause = effect.cause();
            Cause.Decision decision = Objects.requireNonNull(cause.decision());
            Cause.Decision rule = new Cause.Decision(decision.rulebookId(), 0, decision.rule(), 0);
            enter(
                    effect,
                    acts.add(new Act(rule, cause.activityId(), cause.tick(), effect.originId(), effect.personId())));
        }
    }

    /**
     * Enters what a rule awarded on this day.
     *
     * @param acted whether the rule acts; else it is one more thing that the same act gives
     */
    void enter(Effect effect, boolean acted) {
        Cause.Decision decision = Objects.requireNonNull(effect.cause().decision());
        Effect.Value value = effect.value();
        BigDecimal amount = value.points() == null ? BigDecimal.ZERO : value.points();
        boolean isPoints = effect.kind() == Kind.POINTS;
        boolean isScore = effect.kind() == Kind.SCORE;
        LimitBook.Act act = new LimitBook.Act(
                acted ? 1 : 0, isPoints ? amount : BigDecimal.ZERO, isScore ? amount : BigDecimal.ZERO);
        limits.note(new LimitBook.Limited(decision.rulebookId(), decision.rule()), effect.personId(), day, act);
        if (isPoints) {
            points.add(effect.personId(), amount);
        }
        if (isScore && value.contestId() != null && value.participantId() != null) {
            addScore(value.contestId(), value.participantId(), amount);
        }
        if (effect.kind() == Kind.BADGE && value.badgeId() != null) {
            badges(effect.personId()).add(value.badgeId());
        }
    }

    /** Returns the ids of the badges that a person holds; may be changed. */
    Set<Long> badges(long person) {
        return badges.computeIfAbsent(person, first -> new HashSet<>());
    }

    Premises premises() {
        return premises;
    }

    LocalDate day() {
        return day;
    }

    DayPeople people() {
        return people;
    }

    IndicatorBook indicators() {
        return indicators;
    }

    StreakBook streaks() {
        return streaks;
    }

    GoalBook goals() {
        return goals;
    }

    RecentBook recents() {
        return recents;
    }

    PointBook points() {
        return points;
    }

    LimitBook limits() {
        return limits;
    }

    Tallier tallier() {
        return tallier;
    }
}
