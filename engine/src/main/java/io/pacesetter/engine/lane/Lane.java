package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.ActivityLog.Slice;
import io.pacesetter.engine.activity.ActivityLog.Touch;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.settlement.Batch;
import io.pacesetter.engine.settlement.Settlement;
import io.pacesetter.engine.tally.Tallier;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyBook;
import io.pacesetter.engine.tally.TallyChanges;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles what an organization's log has accepted, batch by batch, each in one transaction that writes tallies, effects, what
 * pages are told, and how far it came. A fence keeps out a node whose hold on the lane has run out.
 */
@Service
class Lane {

    private final LaneTable table;
    private final ActivityLog log;
    private final HandedOver handedOver;
    private final Views views;
    private final Tallies tallies;
    private final Settlement settlement;
    private final TallyChanges changes;
    private final StandingNews news;
    private final LaneSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Lane(
            LaneTable table,
            ActivityLog log,
            HandedOver handedOver,
            Views views,
            Tallies tallies,
            Settlement settlement,
            TallyChanges changes,
            StandingNews news,
            LaneSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.log = log;
        this.handedOver = handedOver;
        this.views = views;
        this.tallies = tallies;
        this.settlement = settlement;
        this.changes = changes;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Settles the next batch of an organization.
     *
     * @param node who works
     * @param held the hold that the node has from the batch before; null if none
     */
    Progress advance(OrganizationId organization, String node, @Nullable Lease held) {
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(
                        transaction.<Progress>execute(status -> advanceHere(organization, node, held))));
    }

    private Progress advanceHere(OrganizationId organization, String node, @Nullable Lease held) {
        LaneTable.Row row = table.lock(organization);
        Instant now = clock.instant();
        boolean lost = held == null ? row.isLeasedBesides(node, now) : row.fence() != held.fence();
        if (lost) {
            handedOver.forget(organization);
            return new Progress.Elsewhere();
        }
        Lease lease = held == null ? new Lease(node, row.fence() + 1) : held;
        long accepted = log.accepted(organization);
        long to = Math.min(accepted, row.settled() + settings.batch());
        if (to > row.settled()) {
            settle(organization, row.settled(), to);
        }
        if (to == accepted && !settlement.goOn(organization, to)) {
            table.settleAndRelease(organization, to, lease);
            return new Progress.Drained();
        }
        table.settle(organization, to, lease, now.plus(settings.lease()));
        return new Progress.More(lease);
    }

    private void settle(OrganizationId organization, long after, long to) {
        View view = views.current(organization);
        // Only additions are handed over: where they are all there is, nothing is corrected
        List<LoggedActivity> handed = handedOver.take(organization, after, to);
        Map<LocalDate, Set<Long>> corrected =
                handed == null ? corrected(organization, view.calendar(), after, to) : Map.of();
        TallyBook book = new TallyBook();
        Tallier additions = view.tallier(
                (person, day) -> !corrected.getOrDefault(day, Set.of()).contains(person));
        Batch batch = settlement.begin(organization, view);
        Consumer<LoggedActivity> taker = activity -> {
            additions.add(activity, book);
            batch.add(activity);
        };
        if (handed == null) {
            log.additions(organization, after, to, additions.usesAttributes() || batch.usesAttributes(), taker);
        } else {
            handed.forEach(taker);
        }
        tallyAgain(organization, view, corrected, to, book);
        tallies.add(organization, book);
        batch.corrected(corrected);
        settlement.settle(batch);
        changes.note(organization, after, to, book, everyoneOf(corrected));
        news.publish(organization, view, book, corrected, to);
    }

    private static Set<Long> everyoneOf(Map<LocalDate, Set<Long>> corrected) {
        Set<Long> people = new HashSet<>();
        corrected.values().forEach(people::addAll);
        return people;
    }

    /** Returns whose day a correction touches: such a day is tallied again from the log, so that nothing need be undone. */
    private Map<LocalDate, Set<Long>> corrected(OrganizationId organization, Calendar calendar, long after, long to) {
        Map<LocalDate, Set<Long>> corrected = new TreeMap<>();
        for (Touch touch : log.touched(organization, after, to)) {
            corrected
                    .computeIfAbsent(calendar.dayOf(touch.occurredAt()), first -> new HashSet<>())
                    .add(touch.personId());
        }
        return corrected;
    }

    private void tallyAgain(
            OrganizationId organization, View view, Map<LocalDate, Set<Long>> corrected, long to, TallyBook book) {
        List<Long> indicators =
                view.indicators().stream().map(IndicatorDefinition::id).toList();
        corrected.forEach((day, people) -> {
            tallies.remove(organization, indicators, day, people);
            Tallier again = view.tallier((person, any) -> people.contains(person));
            Slice slice = new Slice(
                    view.calendar().startOf(day),
                    view.calendar().startOf(day.plusDays(1)),
                    to,
                    people,
                    again.usesAttributes());
            log.read(organization, slice, activity -> again.add(activity, book));
        });
    }

    /** Gives a lane back that is not drained. */
    void release(OrganizationId organization, Lease lease) {
        table.release(organization, lease);
    }
}
