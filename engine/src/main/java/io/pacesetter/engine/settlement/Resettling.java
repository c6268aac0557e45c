package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.rulebook.RuleHistories;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.rulebook.Suspensions;
import io.pacesetter.engine.settlement.SettlementTable.Row;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Replays days that are due, one at a time, and writes how what they say differs from the ledger. */
@Component
class Resettling {

    private static final Logger LOG = LoggerFactory.getLogger(Resettling.class);

    private final SettlementTable table;
    private final DueDays due;
    private final Memory memory;
    private final RuleHistories histories;
    private final Organizations organizations;
    private final PremisesReader premises;
    private final BooksReader books;
    private final DayReader days;
    private final Standing standing;
    private final Ledger ledger;
    private final Suspensions suspensions;

    Resettling(
            SettlementTable table,
            DueDays due,
            Memory memory,
            RuleHistories histories,
            Organizations organizations,
            PremisesReader premises,
            BooksReader books,
            DayReader days,
            Standing standing,
            Ledger ledger,
            Suspensions suspensions) {
        this.table = table;
        this.due = due;
        this.memory = memory;
        this.histories = histories;
        this.organizations = organizations;
        this.premises = premises;
        this.books = books;
        this.days = days;
        this.standing = standing;
        this.ledger = ledger;
        this.suspensions = suspensions;
    }

    /**
     * What is to be done.
     *
     * @param settled the number up to which activities are tallied
     * @param due the first day due by person
     * @param moment what occurred earlier on the first day is decided; null if nothing of it is
     * @param kept where a replay of this node has come to; null if there is none
     */
    record Work(
            long settled,
            Row row,
            Map<Long, LocalDate> due,
            @Nullable Instant moment,
            @Nullable Replay kept) {

        LocalDate first() {
            return due.values().stream().min(LocalDate::compareTo).orElseThrow();
        }
    }

    /** Replays the first day due; returns whether others are. */
    boolean replay(OrganizationId organization, Work work, Instant now) {
        // Before anything is read that the revision stands for: what is read may be newer, never older
        long revision = organizations.revision(organization);
        RuleHistory rules = histories.current(organization);
        Calendar calendar = organizations.calendar(organization);
        LocalDate beginning = rules.beginning().map(calendar::dayOf).orElse(LocalDate.MAX);
        LocalDate day = later(work.first(), beginning);
        LocalDate last = calendar.dayOf(now);
        Position frontier = work.row().frontier();
        if (frontier != null) {
            last = later(last, calendar.dayOf(frontier.at()));
        }
        if (day.isAfter(last)) {
            due.clear(organization, work.due().keySet());
            Row row = work.row();
            table.write(
                    organization,
                    row.next(row.closedThrough(), beginning.equals(LocalDate.MAX) ? null : row.nextTick()));
            return false;
        }
        Premises given = premises.read(organization, rules, day, null).of(people(work, day, calendar, now));
        Replay replay = opened(given, work, day, now);
        Instant moment = day.equals(work.first()) && given.people() == null ? work.moment() : null;
        settle(organization, work, replay, new Since(moment, now));
        boolean more = day.isBefore(last);
        if (more) {
            due.settled(organization, work.due(), day);
        } else {
            due.clear(organization, work.due().keySet());
        }
        keep(organization, work.row(), revision, replay);
        return more;
    }

    /** Returns who is replayed: those who are due, if people can be told apart and the day is settled for all others. */
    private static @Nullable Set<Long> people(Work work, LocalDate day, Calendar calendar, Instant now) {
        LocalDate everyone = work.due().get(DueDays.EVERYONE);
        boolean stillOpen = day.isAfter(work.row().closedThrough()) && Settlement.isOver(calendar, day, now);
        if ((everyone != null && !everyone.isAfter(day)) || stillOpen) {
            return null;
        }
        return work.due().entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Replay opened(Premises given, Work work, LocalDate day, Instant now) {
        Replay kept = work.kept();
        if (kept != null
                && kept.isClosed()
                && kept.day().equals(day.minusDays(1))
                && Objects.equals(kept.premises().people(), given.people())) {
            kept.turnTo(day, now);
            return kept;
        }
        return new Replay(books.open(given, day, work.settled()), overruns(given.organization(), work.row()));
    }

    /**
     * What of a day is decided.
     *
     * @param moment from when on; null for all of it
     */
    private record Since(@Nullable Instant moment, Instant now) {}

    private void settle(OrganizationId organization, Work work, Replay replay, Since since) {
        LocalDate day = replay.day();
        Instant moment = since.moment();
        books.enterByHand(replay.books());
        List<LoggedActivity> activities = days.read(replay.premises(), day, work.settled(), replay.usesAttributes());
        if (moment != null) {
            List<LoggedActivity> decided = activities.stream()
                    .filter(activity -> activity.occurredAt().isBefore(moment))
                    .toList();
            List<Effect> effects = standing.byRulesBefore(organization, day, moment).stream()
                    .map(LedgerEntry::effect)
                    .toList();
            replay.recall(decided, effects, moment);
            activities = activities.subList(decided.size(), activities.size());
        }
        replay.day(activities, since.now());
        List<LedgerEntry> stands = moment == null
                ? standing.byRules(organization, day, replay.premises().people())
                : standing.byRulesSince(organization, day, moment);
        Difference difference = Difference.between(stands, replay.taken());
        ledger.amend(organization, difference.reversals(), difference.fresh());
    }

    private void keep(OrganizationId organization, Row row, long revision, Replay replay) {
        LocalDate closed = row.closedThrough();
        if (replay.premises().people() == null && replay.isClosed()) {
            closed = later(closed, replay.day());
        }
        Row further = replay.lastPosition() == null ? row : row.upTo(replay.lastPosition());
        Row next = further.next(closed, nextTick(replay.premises().calendar(), closed, replay));
        table.write(organization, next);
        memory.keepAfterCommit(organization, next.turns(), revision, replay);
    }

    /** Returns when the next close or phase is due. */
    static Instant nextTick(Calendar calendar, LocalDate closedThrough, Replay replay) {
        Instant close = calendar.startOf(closedThrough.plusDays(2));
        return replay.nextPhase().isBefore(close) ? replay.nextPhase() : close;
    }

    /** A rulebook that costs too much does not decide any more what comes after all that is settled. */
    private Replay.Overruns overruns(OrganizationId organization, Row row) {
        Position frontier = row.frontier();
        return (unit, at, message) -> {
            LOG.warn(
                    "Rulebook {} of organization {} exceeded its budget: {}",
                    unit.chapter().key(),
                    organization,
                    message);
            Instant from = frontier != null && frontier.at().isAfter(at) ? frontier.at() : at;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    suspensions.suspend(organization, unit.chapter().rulebookId(), from, message);
                }
            });
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
