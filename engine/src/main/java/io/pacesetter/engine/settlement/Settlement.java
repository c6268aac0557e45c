package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.settlement.SettlementTable.Row;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Keeps the ledger to what rules make of history. What comes after everything else is asked about at once; for what comes a
 * little late the last stretch is done again; anything else marks days that are replayed, oldest first. Works inside the
 * transactions of the lane, whose lock and fence it relies on.
 */
@Service
public class Settlement {

    /** So many activities at once are many. */
    private static final int MANY = 100;

    private final SettlementTable table;
    private final DueDays due;
    private final Memory memory;
    private final Resettling resettling;
    private final Views views;
    private final Standing standing;
    private final Ledger ledger;
    private final Clock clock;
    private final int stretch;

    /**
     * Puts it together.
     *
     * @param stretch after how many activities it is marked how things stand
     */
    Settlement(
            SettlementTable table,
            DueDays due,
            Memory memory,
            Resettling resettling,
            Views views,
            Standing standing,
            Ledger ledger,
            Clock clock,
            @Value("${pacesetter.settlement.stretch:500}") int stretch) {
        this.table = table;
        this.due = due;
        this.memory = memory;
        this.resettling = resettling;
        this.views = views;
        this.standing = standing;
        this.ledger = ledger;
        this.clock = clock;
        this.stretch = stretch;
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
                && comesOnOpenDay(batch, row, replay)
                && due.of(batch.organization()).isEmpty()
                && goOn(batch, row, replay)) {
            return;
        }
        mark(batch, replay == null || comesForMany(batch, replay));
        Row further = additions.isEmpty() ? row : row.upTo(Position.of(additions.get(additions.size() - 1)));
        table.write(batch.organization(), further.next(row.closedThrough(), row.nextTick()));
    }

    private boolean comesOnOpenDay(Batch batch, Row row, Replay replay) {
        if (!batch.corrected().isEmpty() || replay.premises().people() != null) {
            return false;
        }
        LocalDate day = batch.calendar().dayOf(batch.inOrder().get(0).occurredAt());
        LocalDate open = row.closedThrough().plusDays(1);
        boolean leftOpen = replay.day().isAfter(open) && isOver(batch.calendar(), open, clock.instant());
        return !day.isBefore(replay.day()) && day.isAfter(row.closedThrough()) && !leftOpen;
    }

    /** Goes on with a replay, or does the last stretch again if some of it should have come earlier; not if that is too long ago. */
    private boolean goOn(Batch batch, Row row, Replay replay) {
        Position first = Position.of(batch.inOrder().get(0));
        if (row.isBehind(first)) {
            advance(batch, row, replay);
            return true;
        }
        Marks.Stretch stretch = replay.marks().takeBack(first);
        if (stretch == null) {
            return false;
        }
        again(batch, row, stretch, replay.lastPosition());
        return true;
    }

    private void advance(Batch batch, Row row, Replay replay) {
        Instant now = clock.instant();
        List<LoggedActivity> additions = batch.inOrder();
        replay.goOn(additions, now, stretch);
        ledger.append(batch.organization(), replay.taken());
        keep(batch, row, replay, now);
    }

    private void again(Batch batch, Row row, Marks.Stretch stretch, @Nullable Position reached) {
        Instant now = clock.instant();
        Replay replay = stretch.from();
        LocalDate day = replay.day();
        Position before = replay.lastPosition();
        List<LoggedActivity> all = new ArrayList<>(stretch.activities());
        all.addAll(batch.inOrder());
        all.sort(LoggedActivity.OCCURRENCE);
        replay.goOn(all, now, this.stretch);
        if (reached != null) {
            replay.phasesBefore(reached.at().plusNanos(1));
        }
        Set<Long> again = stretch.activities().stream().map(LoggedActivity::id).collect(Collectors.toSet());
        Instant since = before == null ? batch.calendar().startOf(day) : before.at();
        List<LedgerEntry> stood = standing.byRulesSince(batch.organization(), day, since).stream()
                .filter(entry -> isOf(entry.effect().cause(), again, before))
                .toList();
        Difference difference = Difference.between(stood, replay.taken());
        ledger.amend(batch.organization(), difference.reversals(), difference.fresh());
        keep(batch, row, replay, now);
    }

    /** Tells whether something was caused after a position: by one of some activities, or by a phase of a contest. */
    private static boolean isOf(Cause cause, Set<Long> activities, @Nullable Position after) {
        Long activity = cause.activityId();
        return activity == null
                ? after == null || cause.occurredAt().isAfter(after.at())
                : activities.contains(activity);
    }

    private void keep(Batch batch, Row row, Replay replay, Instant now) {
        Position last = replay.lastPosition();
        keep(batch.organization(), batch.revision(), last == null ? row : row.upTo(last), replay, now);
    }

    /** Keeps where a replay has come to, with the transaction under way. */
    private void keep(OrganizationId organization, long revision, Row row, Replay replay, Instant now) {
        Calendar calendar = replay.premises().calendar();
        LocalDate closed = row.closedThrough();
        while (closed.plusDays(1).isBefore(replay.day()) && isOver(calendar, closed.plusDays(1), now)) {
            closed = closed.plusDays(1);
        }
        Row next = row.next(closed, Resettling.nextTick(calendar, closed, replay));
        table.write(organization, next);
        memory.keepAfterCommit(organization, next.turns(), revision, replay);
    }

    /** Where some people alone were replayed last, many activities are worth a replay of everyone, which then goes on. */
    private static boolean comesForMany(Batch batch, Replay replay) {
        List<LoggedActivity> additions = batch.inOrder();
        return replay.premises().people() != null
                && additions.size() >= MANY
                && !batch.calendar().dayOf(additions.get(0).occurredAt()).isBefore(replay.day());
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
        boolean together = days.keySet().equals(Set.of(DueDays.EVERYONE));
        Instant moment = together && !ticks ? due.moment(organization) : null;
        return resettling.replay(organization, new Resettling.Work(settled, row, days, moment, replay), now);
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
        ledger.append(organization, replay.taken());
        Position last = replay.lastPosition();
        keep(organization, revision, last == null ? row : row.upTo(last), replay, now);
    }
}
