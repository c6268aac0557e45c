package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.Attributes;
import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.settlement.Granting.Turn;
import io.pacesetter.engine.settlement.Moments.Numbers;
import io.pacesetter.engine.settlement.Phases.Tick;
import io.pacesetter.engine.settlement.Unit.Stage;
import io.pacesetter.rules.decide.BudgetExceeded;
import io.pacesetter.rules.decide.Moment;
import io.pacesetter.rules.decide.Outcome;
import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks rules about what happens, in the order of occurrence, and keeps the books. What it returns depends on the books that it
 * begins with, the premises and what happens, and on nothing else. Not thread-safe.
 */
final class Replay {

    /** What is told of a rulebook that went beyond what a moment may cost; the moment then goes on without it. */
    @FunctionalInterface
    interface Overruns {

        /** Takes it. */
        void exceeded(Unit unit, Instant at, String message);
    }

    private final Books books;
    private final Overruns overruns;
    private final boolean attributes;
    private final Phases phases;
    private final Marks marks = new Marks();
    private List<Effect> effects = new ArrayList<>();
    private boolean closed;
    private @Nullable Position last;

    /** Goes on from books as they stand at the beginning of their day. */
    Replay(Books books, Overruns overruns) {
        this.books = books;
        this.overruns = overruns;
        this.attributes = books.usesAttributes();
        this.phases = Phases.from(
                calendar().startOf(books.day()), books.premises().contests().values());
    }

    private Replay(Replay other) {
        this.books = other.books.copy();
        this.overruns = other.overruns;
        this.attributes = other.attributes;
        this.phases = other.phases.copy();
        this.closed = other.closed;
        this.last = other.last;
    }

    /** Returns a replay that has come as far and goes its own way; it remembers no marks and has no effects yet. */
    Replay copy() {
        return new Replay(this);
    }

    private Calendar calendar() {
        return books.premises().calendar();
    }

    /** Returns the day that it has come to. */
    LocalDate day() {
        return books.day();
    }

    /** Tells whether that day is closed. */
    boolean isClosed() {
        return closed;
    }

    Books books() {
        return books;
    }

    Premises premises() {
        return books.premises();
    }

    boolean usesAttributes() {
        return attributes;
    }

    /** Goes on to a later day. The days up to it are closed if they are over at a moment, else they are left open. */
    void turnTo(LocalDate day, Instant now) {
        while (books.day().isBefore(day)) {
            LocalDate next = books.day().plusDays(1);
            if (!closed && !now.isBefore(calendar().startOf(next))) {
                close();
            }
            books.nextDay();
            closed = false;
            marks.clear();
        }
    }

    /**
     * Goes on with activities in the order of occurrence, on the day that it is at or later ones.
     *
     * @param stretch after how many it is marked how things stand
     */
    void goOn(List<LoggedActivity> activities, Instant now, int stretch) {
        for (LoggedActivity activity : activities) {
            turnTo(calendar().dayOf(activity.occurredAt()), now);
            marks.note(this, activity, stretch);
            happens(activity);
        }
    }

    /** Returns what is remembered of the day, to be done again. */
    Marks marks() {
        return marks;
    }

    /** Replays the activities of the day that it is at, in order, and all else that has come of that day by a moment. */
    void day(List<LoggedActivity> activities, Instant now) {
        activities.forEach(this::happens);
        Instant end = calendar().startOf(books.day().plusDays(1));
        if (now.isBefore(end)) {
            phasesBefore(now.plusNanos(1));
        } else {
            close();
        }
    }

    /**
     * Takes what was done and awarded on the day before a moment, without asking rules about it again.
     *
     * @param activities in the order of occurrence
     * @param awarded what rules made of them and of phases, as it stands
     */
    void recall(List<LoggedActivity> activities, List<Effect> awarded, Instant until) {
        for (LoggedActivity activity : activities) {
            books.add(activity, attributes ? Attributes.texts(activity.attributes()) : Map.of());
            last = Position.of(activity);
        }
        books.enter(awarded);
        for (Tick tick = phases.before(until); tick != null; tick = phases.before(until)) {
            last = last == null || tick.position().compareTo(last) > 0 ? tick.position() : last;
        }
    }

    /** Replays the close of the day. */
    void close() {
        Instant end = calendar().startOf(books.day().plusDays(1));
        phasesBefore(end);
        // The last moment that the database can tell from the next day's first
        Happening happening = Happening.close(books.day(), end.minusNanos(1_000));
        closed = true;
        List<Unit> units =
                units(happening).stream().filter(Unit::isSetOffByCloses).toList();
        if (units.isEmpty()) {
            return;
        }
        Granting granting = new Granting(books, happening, effects);
        Moments moments = new Moments(books, happening);
        for (long person : books.people().present()) {
            List<Unit> asked = concerning(units, person, happening);
            if (isLookedAt(person) && !asked.isEmpty()) {
                Numbers before = moments.numbers(asked, person, false);
                Numbers after = moments.numbers(asked, person, true);
                granting.begin();
                for (Unit unit : stage(asked, Stage.USUAL)) {
                    ask(unit, moments.ofClose(unit, person, before, after), person, granting, happening.at());
                }
                List<Unit> late = stage(asked, Stage.LATE);
                if (!late.isEmpty()) {
                    Numbers now = moments.numbers(late, person, true);
                    Numbers then = Moments.with(before, late, moments.before(late, person, now, granting));
                    for (Unit unit : late) {
                        ask(unit, moments.ofClose(unit, person, then, now), person, granting, happening.at());
                    }
                }
                askOthers(units, moments, person, granting, happening);
            }
        }
    }

    /** Replays the phases of contests that come before a moment. */
    void phasesBefore(Instant end) {
        for (Tick tick = phases.before(end); tick != null; tick = phases.before(end)) {
            enter(tick);
            last = tick.position();
        }
    }

    private void enter(Tick tick) {
        Happening happening = new Happening(tick.at(), books.day(), null, Map.of(), tick.phase(), tick.contest());
        List<Unit> units = units(happening).stream()
                .filter(unit ->
                        Long.valueOf(tick.contest().id()).equals(unit.chapter().contestId()))
                .toList();
        if (units.isEmpty()) {
            return;
        }
        Granting granting = new Granting(books, happening, effects);
        Moments moments = new Moments(books, happening);
        for (long person : books.people().present()) {
            if (isLookedAt(person) && books.participant(tick.contest(), person) != null) {
                Numbers now = moments.numbers(units, person, false);
                granting.begin();
                for (Unit unit : units) {
                    ask(unit, moments.of(unit, person, now, now), person, granting, happening.at());
                }
            }
        }
    }

    /** Replays an activity of the day that the replay is at. */
    void happens(LoggedActivity activity) {
        phasesBefore(activity.occurredAt().plusNanos(1));
        last = Position.of(activity);
        Happening happening =
                Happening.of(activity, books.day(), attributes ? Attributes.texts(activity.attributes()) : Map.of());
        List<Credit> credits = activity.credits().stream()
                .filter(credit -> books.people().takesPart(credit.personId()) && isLookedAt(credit.personId()))
                .toList();
        List<Unit> units = credits.isEmpty() ? List.of() : units(happening);
        if (units.isEmpty()) {
            books.add(activity, happening.attributes());
            return;
        }
        Moments moments = new Moments(books, happening);
        Map<Long, Numbers> before = new HashMap<>();
        credits.forEach(credit -> before.put(credit.personId(), moments.numbers(units, credit.personId(), false)));
        books.add(activity, happening.attributes());
        Granting granting = new Granting(books, happening, effects);
        if (isSetAside(units, credits, moments, before, granting)) {
            return;
        }
        for (Credit credit : credits) {
            askAbout(credit, units, moments, before.getOrDefault(credit.personId(), NOTHING), granting, happening);
        }
    }

    private static final Numbers NOTHING = new Numbers(Map.of());

    private boolean isSetAside(
            List<Unit> units, List<Credit> credits, Moments moments, Map<Long, Numbers> before, Granting granting) {
        List<Unit> fairPlay = stage(units, Stage.FAIR_PLAY);
        boolean aside = false;
        for (Credit credit : fairPlay.isEmpty() ? List.<Credit>of() : credits) {
            long person = credit.personId();
            Numbers after = moments.numbers(fairPlay, person, false);
            for (Unit unit : fairPlay) {
                Moment moment = moments.of(unit, person, before.getOrDefault(person, NOTHING), after);
                List<Outcome> outcomes = decide(unit, moment, moments.at());
                granting.grant(unit, outcomes, new Turn(person, credit.share(), moment));
                aside |= outcomes.stream().anyMatch(outcome -> setsAside(unit, outcome));
            }
        }
        return aside && !books.premises().released().contains(moments.activityId());
    }

    private static boolean setsAside(Unit unit, Outcome outcome) {
        Rule rule = unit.rules().get(outcome.rule());
        return rule != null && rule.actions().get(outcome.action()) instanceof Action.SetAside;
    }

    private void askAbout(
            Credit credit, List<Unit> units, Moments moments, Numbers before, Granting granting, Happening happening) {
        long person = credit.personId();
        List<Unit> asked = concerning(units, person, happening);
        List<Unit> usual = stage(asked, Stage.USUAL);
        granting.begin();
        Numbers after = moments.numbers(usual, person, false);
        for (Unit unit : usual) {
            ask(unit, moments.of(unit, person, before, after), credit, granting, happening.at());
        }
        List<Unit> late = stage(asked, Stage.LATE);
        if (!late.isEmpty()) {
            Numbers now = moments.numbers(late, person, false);
            Numbers then = Moments.with(before, late, moments.before(late, person, now, granting));
            for (Unit unit : late) {
                ask(unit, moments.of(unit, person, then, now), credit, granting, happening.at());
            }
        }
        askOthers(units, moments, person, granting, happening);
    }

    /** Others whose points have changed may cross a bar too. */
    private void askOthers(List<Unit> units, Moments moments, long person, Granting granting, Happening happening) {
        List<Unit> late = stage(units, Stage.LATE);
        if (late.isEmpty() || granting.points().isEmpty()) {
            return;
        }
        List<Long> others = granting.points().keySet().stream()
                .filter(other -> other != person)
                .sorted(Comparator.comparing(books.people()::key))
                .toList();
        for (long other : others) {
            List<Unit> asked = concerning(late, other, happening);
            Numbers now = moments.numbers(asked, other, closed);
            Numbers then = moments.before(asked, other, now, granting);
            for (Unit unit : asked) {
                ask(unit, moments.ofOther(unit, other, then, now), other, granting, happening.at());
            }
        }
    }

    private void ask(Unit unit, Moment moment, long person, Granting granting, Instant at) {
        granting.grant(unit, decide(unit, moment, at), new Turn(person, BigDecimal.ONE, moment));
    }

    private void ask(Unit unit, Moment moment, Credit credit, Granting granting, Instant at) {
        granting.grant(unit, decide(unit, moment, at), new Turn(credit.personId(), credit.share(), moment));
    }

    private List<Outcome> decide(Unit unit, Moment moment, Instant at) {
        try {
            return unit.program().decide(moment);
        } catch (BudgetExceeded exceeded) {
            String message = exceeded.getMessage();
            overruns.exceeded(unit, at, message == null ? "It costs too much" : message);
            return List.of();
        }
    }

    private boolean isLookedAt(long person) {
        return books.premises().people() == null || books.premises().people().contains(person);
    }

    /** Returns what is asked about a happening, in order. */
    private List<Unit> units(Happening happening) {
        return books.premises().units().stream()
                .filter(unit -> unit.covers(happening.at()))
                .toList();
    }

    /** Leaves out the scoring of contests that are not under way, or that the person has no part in. */
    private List<Unit> concerning(List<Unit> units, long person, Happening happening) {
        return units.stream()
                .filter(unit -> {
                    if (unit.chapter().contestId() == null) {
                        return true;
                    }
                    Contest contest = books.premises().contestOf(unit);
                    return contest != null
                            && contest.covers(happening.at())
                            && books.participant(contest, person) != null;
                })
                .toList();
    }

    private static List<Unit> stage(List<Unit> units, Stage stage) {
        return units.stream().filter(unit -> unit.stage() == stage).toList();
    }

    /** Returns the effects since the last call, in the order in which rules asked for them. */
    List<Effect> taken() {
        List<Effect> taken = effects;
        effects = new ArrayList<>();
        return taken;
    }

    /** Returns where in the order of occurrence the last activity or phase was; null if there was none yet. */
    @Nullable
    Position lastPosition() {
        return last;
    }

    /** Returns the next moment at which a contest comes to a phase; the far future if none does. */
    Instant nextPhase() {
        return phases.next();
    }
}
