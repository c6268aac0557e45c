package io.pacesetter.engine.people;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.org.HistoryChanged;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes changes of an organization's people and teams one after another, each whole, and tells of them. */
@Component
class RosterChange {

    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final LiveEvents live;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    RosterChange(
            Revisions revisions,
            ApplicationEventPublisher events,
            LiveEvents live,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.revisions = revisions;
        this.events = events;
        this.live = live;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does work that changes people or teams; other changes of the organization wait for its end. */
    <T> T make(OrganizationId organization, Supplier<T> work) {
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(transaction.<T>execute(status -> {
                    revisions.changed(organization);
                    T result = flushed(work.get());
                    tellOpenPages(organization);
                    return result;
                })));
    }

    /** Like {@link #make}, for work that may find nothing to change; it calls {@link #count} if it does. */
    <T> T consider(OrganizationId organization, Supplier<T> work) {
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(transaction.<T>execute(status -> {
                    revisions.hold(organization);
                    return flushed(work.get());
                })));
    }

    /** Rosters are read with SQL, in the transaction under way too, so nothing may wait to be written. */
    private <T> T flushed(T result) {
        entities.flush();
        return result;
    }

    /** Counts a change made in {@link #consider}. */
    void count(OrganizationId organization) {
        revisions.changed(organization);
        tellOpenPages(organization);
    }

    private void tellOpenPages(OrganizationId organization) {
        live.publish(organization, "people", Map.of());
    }

    /** Tells of another history, and that activities may count for another team if it differs in teams. */
    void attribute(OrganizationId organization, long personId, Timeline<Post> before, Timeline<Post> after) {
        publish(new StaysChanged(organization, Set.of(personId)));
        before.difference(after, Objects::equals)
                .ifPresent(days -> judgeAgain(organization, Set.of(personId), days.from()));
        difference(before, after)
                .ifPresent(days ->
                        publish(new AttributionChanged(organization, Set.of(personId), days.from(), days.to())));
    }

    /** Tells that some days of people, null for everyone, may be judged otherwise. */
    void judgeAgain(OrganizationId organization, @Nullable Set<Long> people, @Nullable LocalDate from) {
        publish(new HistoryChanged(organization, HistoryChanged.Subject.PEOPLE, people, from));
    }

    /** Returns the days on which the teams of two timelines differ, from the first to the last. */
    static Optional<Timeline.Difference> difference(Timeline<Post> before, Timeline<Post> after) {
        return before.difference(after, (a, b) -> teamOf(a) == teamOf(b));
    }

    /** Publishes an event to listeners that read what this transaction has written. */
    void publish(Object event) {
        entities.flush();
        events.publishEvent(event);
    }

    private static long teamOf(@Nullable Post post) {
        return post == null ? Roster.NO_TEAM : post.teamId();
    }
}
