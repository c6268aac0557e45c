package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.settlement.SettlementTable.Row;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Keeps the ledger to what rules make of history. What comes after everything else is asked about at once; anything else marks
 * days that are replayed, oldest first. Works inside the transactions of the lane, whose lock and fence it relies on.
 */
@Service
public class Settlement {

    private final SettlementTable table;
    private final DueDays due;
    private final Memory memory;
    private final Resettling resettling;
    private final Views views;
    private final Ledger ledger;
    private final Clock clock;

    Settlement(
            SettlementTable table,
            DueDays due,
            Memory memory,
            Resettling resettling,
            Views views,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.due = due;
        this.memory = memory;
        this.resettling = resettling;
        this.views = views;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Begins to settle what a commit of the lane takes. */
    public Batch begin(OrganizationId organization, View view) {
        Row row = table.find(organization);
        long revision = view.roster().revision();
        Replay replay = row == null ? null : memory.take(organization, row.turns(), revision);
        return new Batch(organization, view.calendar(), revision, row, replay);
    }

    /** Settles what was taken, or marks the days on which it must be looked at. */
    public void settle(Batch batch) {
        Row row = batch.row();
        List<LoggedActivity> additions = batch.inOrder();
        if (row == null || (additions.isEmpty() && batch.corrected().isEmpty())) {
            return;
        }
        Replay replay = batch.replay();
        if (replay != null
                && comesAfterAll(batch, row, replay)
                && due.of(batch.organization()).isEmpty()) {
            advance(batch, row, replay);
            return;
        }
        mark(batch, replay == null);
        Row further = additions.isEmpty() ? row : row.upTo(Position.of(additions.get(additions.size() - 1)));
        table.write(batch.organization(), further.next(row.closedThrough(), row.nextTick()));
    }

    private boolean comesAfterAll(Batch batch, Row row, Replay replay) {
        List<LoggedActivity> additions = batch.inOrder();
        if (!batch.corrected().isEmpty() || replay.premises().people() != null) {
            return false;
        }
        LoggedActivity first = additions.get(0);
        LocalDate day = batch.calendar().dayOf(first.occurredAt());
        LocalDate open = row.closedThrough().plusDays(1);
        boolean leftOpen = replay.day().isAfter(open) && isOver(batch.calendar(), open, clock.instant());
        return row.isBehind(Position.of(first))
                && !day.isBefore(replay.day())
                && day.isAfter(row.closedThrough())
                && !leftOpen;
    }

    private void advance(Batch batch, Row row, Replay replay) {
        Instant now = clock.instant();
        List<LoggedActivity> additions = batch.inOrder();
        for (LoggedActivity activity : additions) {
            replay.turnTo(batch.calendar().dayOf(activity.occurredAt()), now);
            replay.happens(activity);
        }
        Row further = row.upTo(Position.of(additions.get(additions.size() - 1)));
        keep(batch.organization(), batch.revision(), further, replay, now);
    }

    /** Writes what a replay that goes on came to, in the transaction under way. */
    private void keep(OrganizationId organization, long revision, Row row, Replay replay, Instant now) {
        ledger.append(organization, replay.taken());
        Calendar calendar = replay.premises().calendar();
        LocalDate closed = row.closedThrough();
        while (closed.plusDays(1).isBefore(replay.day()) && isOver(calendar, closed.plusDays(1), now)) {
            closed = closed.plusDays(1);
        }
        Row next = row.next(closed, Resettling.nextTick(calendar, closed, replay));
        table.write(organization, next);
        memory.keepAfterCommit(organization, next.turns(), revision, replay);
    }

    private void mark(Batch batch, boolean everyone) {
        OrganizationId organization = batch.organization();
        batch.corrected().forEach((day, people) -> due.mark(organization, people, day));
        if (batch.inOrder().isEmpty()) {
            return;
        }
        if (everyone) {
            // Nothing is kept in memory: what comes after all else is settled with the day that it is on
            LocalDate first = batch.calendar().dayOf(batch.inOrder().get(0).occurredAt());
            due.mark(organization, null, first);
            return;
        }
        Map<LocalDate, Set<Long>> late = batch.inOrder().stream()
                .collect(Collectors.groupingBy(
                        activity -> batch.calendar().dayOf(activity.occurredAt()),
                        Collectors.flatMapping(
                                activity -> activity.credits().stream().map(Credit::personId), Collectors.toSet())));
        late.forEach((day, people) -> due.mark(organization, people, day));
    }

    static boolean isOver(Calendar calendar, LocalDate day, Instant now) {
        return !now.isBefore(calendar.startOf(day.plusDays(1)));
    }

    /**
     * Replays one day that is due, or what the clock has brought.
     *
     * @param settled the number up to which activities are tallied
     * @return whether there is more to do now
     */
    public boolean goOn(OrganizationId organization, long settled) {
        Row row = table.find(organization);
        if (row == null) {
            return false;
        }
        Instant now = clock.instant();
        Map<Long, LocalDate> days = due.of(organization);
        boolean ticks = row.nextTick() != null && !row.nextTick().isAfter(now);
        if (days.isEmpty() && !ticks) {
            return false;
        }
        View view = views.current(organization);
        long revision = view.roster().revision();
        Replay replay = memory.take(organization, row.turns(), revision);
        if (days.isEmpty()
                && replay != null
                && isReadyToTick(row, replay, view.calendar().dayOf(now))) {
            tick(organization, revision, row, replay, now);
            return false;
        }
        if (ticks) {
            days.merge(DueDays.EVERYONE, row.closedThrough().plusDays(1), (a, b) -> a.isBefore(b) ? a : b);
            due.mark(organization, null, row.closedThrough().plusDays(1));
        }
        return resettling.replay(organization, new Resettling.Work(settled, row, days, replay), now);
    }

    private static boolean isReadyToTick(Row row, Replay replay, LocalDate today) {
        return replay.premises().people() == null
                && replay.day().equals(row.closedThrough().plusDays(1))
                && !replay.day().isAfter(today);
    }

    private void tick(OrganizationId organization, long revision, Row row, Replay replay, Instant now) {
        Calendar calendar = replay.premises().calendar();
        replay.turnTo(calendar.dayOf(now), now);
        replay.phasesBefore(now.plusNanos(1));
        Position last = replay.lastPosition();
        Row further = last == null ? row : row.upTo(last);
        keep(organization, revision, further, replay, now);
    }
}
