package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.Attributes;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.settlement.IndicatorBook.Window;
import io.pacesetter.engine.settlement.LimitBook.Limited;
import io.pacesetter.engine.tally.TallyBook;
import io.pacesetter.engine.tally.Totals;
import io.pacesetter.engine.tally.TotalsReader;
import io.pacesetter.rules.language.Horizon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Opens books at the beginning of a day: from the tallies of the days before, what stands in the ledger for them, and the last
 * activities where rules look back at single ones.
 */
@Component
class BooksReader {

    private final TotalsReader totals;
    private final StreakReader streaks;
    private final Standing standing;
    private final ActivityLog log;

    BooksReader(TotalsReader totals, StreakReader streaks, Standing standing, ActivityLog log) {
        this.totals = totals;
        this.streaks = streaks;
        this.standing = standing;
        this.log = log;
    }

    /**
     * Opens the books.
     *
     * @param settled the number up to which activities are tallied
     */
    Books open(Premises premises, LocalDate day, long settled) {
        Books books = new Books(premises, day);
        books.indicators().now().forEach((window, sums) -> fill(books, window, sums, settled));
        books.indicators().last().forEach((window, sums) -> fillLast(books, window, sums));
        streaks.fill(books);
        fillRecents(books, settled);
        fillPoints(books);
        fillLimits(books);
        fillAwards(books);
        return books;
    }

    private void fill(Books books, Window window, Totals sums, long settled) {
        Premises premises = books.premises();
        Calendar calendar = premises.calendar();
        if (window.contest() != 0) {
            Contest contest = premises.contests().get(window.contest());
            if (contest != null) {
                fillContest(books, contest, sums, settled);
            }
            return;
        }
        totals.addTo(
                sums,
                premises.organization(),
                IndicatorBook.upTo(calendar, window.horizon(), books.day()),
                premises.roster(),
                premises.people());
    }

    /** Whole days of a contest come from tallies; the parts of its first and last day from the log. */
    private void fillContest(Books books, Contest contest, Totals sums, long settled) {
        Premises premises = books.premises();
        Calendar calendar = premises.calendar();
        Instant end = earlier(contest.to(), calendar.startOf(books.day()));
        if (!contest.from().isBefore(end)) {
            return;
        }
        LocalDate first = calendar.dayOf(contest.from());
        LocalDate last = calendar.dayOf(end);
        boolean cutAtStart = calendar.startOf(first).isBefore(contest.from());
        LocalDate from = cutAtStart ? first.plusDays(1) : first;
        if (from.isAfter(last)) {
            addLogged(books, contest.from(), end, sums, settled);
            return;
        }
        totals.addTo(sums, premises.organization(), new Span(from, last), premises.roster(), premises.people());
        addLogged(books, contest.from(), calendar.startOf(from), sums, settled);
        addLogged(books, calendar.startOf(last), end, sums, settled);
    }

    private void addLogged(Books books, Instant from, Instant to, Totals sums, long settled) {
        if (!from.isBefore(to)) {
            return;
        }
        Premises premises = books.premises();
        ActivityLog.Slice slice = new ActivityLog.Slice(
                from, to, settled, premises.people(), books.tallier().usesAttributes());
        TallyBook book = new TallyBook();
        log.read(premises.organization(), slice, activity -> books.tallier().add(activity, book));
        DayPeople people = new DayPeople(
                premises.roster(), premises.calendar(), premises.calendar().dayOf(from));
        sums.add(book, people::lineage);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void fillLast(Books books, Window window, Totals sums) {
        Premises premises = books.premises();
        Period period = Objects.requireNonNull(IndicatorBook.period(window.horizon()), "The last of no period");
        LocalDate from = premises.calendar().span(period, books.day()).from();
        totals.addTo(
                sums,
                premises.organization(),
                premises.calendar().span(period, from.minusDays(1)),
                premises.roster(),
                premises.people());
    }

    private void fillRecents(Books books, long settled) {
        if (books.recents().longest().isZero()) {
            return;
        }
        Premises premises = books.premises();
        Instant end = premises.calendar().startOf(books.day());
        boolean attributes =
                premises.units().stream().anyMatch(unit -> unit.needs().attributes());
        List<LoggedActivity> lately = new ArrayList<>();
        log.read(
                premises.organization(),
                new ActivityLog.Slice(
                        end.minus(books.recents().longest()), end, settled, premises.people(), attributes),
                lately::add);
        lately.sort(LoggedActivity.OCCURRENCE);
        for (LoggedActivity activity : lately) {
            Map<String, String> texts = attributes ? Attributes.texts(activity.attributes()) : Map.of();
            activity.credits().forEach(credit -> books.recents().add(credit.personId(), activity, texts));
        }
    }

    private void fillPoints(Books books) {
        Premises premises = books.premises();
        books.points()
                .points()
                .forEach((horizon, byPerson) -> byPerson.putAll(standing.points(
                        premises.organization(),
                        IndicatorBook.upTo(premises.calendar(), horizon, books.day()),
                        premises.people())));
    }

    private void fillLimits(Books books) {
        Premises premises = books.premises();
        Map<Long, Set<String>> rules = new HashMap<>();
        Map<Long, LocalDate> from = new HashMap<>();
        books.limits().horizons().forEach((limited, horizons) -> {
            rules.computeIfAbsent(limited.rulebook(), first -> new HashSet<>()).add(limited.rule());
            for (Horizon horizon : horizons) {
                LocalDate first = IndicatorBook.upTo(premises.calendar(), horizon, books.day())
                        .from();
                from.merge(limited.rulebook(), first, (a, b) -> a.isBefore(b) ? a : b);
            }
        });
        rules.forEach((rulebook, names) -> {
            List<Standing.Use> uses = new ArrayList<>();
            standing.uses(
                    premises.organization(),
                    rulebook,
                    names,
                    new Span(from.getOrDefault(rulebook, books.day()), books.day()),
                    premises.people(),
                    uses::add);
            // Later days last, for counts begin anew with each period
            uses.sort(Comparator.comparing(Standing.Use::day));
            uses.forEach(use -> books.limits()
                    .note(
                            new Limited(rulebook, use.rule()),
                            use.personId(),
                            use.day(),
                            new LimitBook.Act(use.times(), use.points(), use.score())));
        });
    }

    private void fillAwards(Books books) {
        Premises premises = books.premises();
        if (!premises.badges().isEmpty()) {
            standing.badges(premises.organization(), books.day(), premises.people())
                    .forEach((person, badges) -> books.badges(person).addAll(badges));
        }
        premises.units().stream()
                .flatMap(unit -> Stream.ofNullable(premises.contestOf(unit)))
                .distinct()
                .forEach(contest -> standing.scores(premises.organization(), contest.id(), books.day())
                        .forEach((participant, score) -> books.addScore(contest.id(), participant, score)));
    }

    /** Enters what was awarded by hand for the day that the books are at; it counts from the beginning of that day. */
    void enterByHand(Books books) {
        Premises premises = books.premises();
        standing.byHand(premises.organization(), books.day(), premises.people()).forEach(entry -> {
            Effect effect = entry.effect();
            if (effect.kind() == Kind.POINTS && effect.value().points() != null) {
                books.points().add(effect.personId(), effect.value().points());
            } else if (effect.kind() == Kind.BADGE && effect.value().badgeId() != null) {
                books.badges(effect.personId()).add(effect.value().badgeId());
            }
        });
    }
}
