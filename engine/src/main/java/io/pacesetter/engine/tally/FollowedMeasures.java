package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Values that are kept in memory and carried on as tallies change, for those who read them often. What lanes of this node
 * add is added here; after a correction the values of those concerned are read again, and after a change by another node
 * or a job all of them, so that what is kept is always what would be read.
 */
@Service
public class FollowedMeasures {

    /** More people than this are not read one by one. */
    private static final int MOST_AGAIN = 200;

    private final TalliedMeasures measures;
    private final TallyChanges changes;
    private final TransactionTemplate snapshot;

    FollowedMeasures(TalliedMeasures measures, TallyChanges changes, PlatformTransactionManager transactions) {
        this.measures = measures;
        this.changes = changes;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /** Returns what values read now are as of. */
    public TallyVersion version(OrganizationId organization) {
        return changes.version(organization);
    }

    /** Does something that sees one state of the tallies, whatever is committed meanwhile. */
    public <T> T inSnapshot(OrganizationId organization, Supplier<T> work) {
        changes.follow(organization);
        return Objects.requireNonNull(snapshot.execute(status -> work.get()));
    }

    /** Reads the values of an indicator over whole days; to be called in a snapshot. */
    public PersonValues read(OrganizationId organization, IndicatorDefinition indicator, Span span) {
        return new PersonValues(measures, organization, indicator, span);
    }

    /**
     * Carries values on from one version to a later one.
     *
     * @return whose values may have changed, for each of the values; null if they must be read anew, and may be wrong now
     */
    public @Nullable List<Set<Long>> carryOn(
            OrganizationId organization, List<PersonValues> values, TallyVersion from, TallyVersion to) {
        List<TallyChanges.Change> between = changes.between(organization, from, to);
        if (between == null) {
            return null;
        }
        Set<Long> unclear = new HashSet<>();
        values.forEach(some -> unclear.addAll(some.unclear(between)));
        if (unclear.isEmpty()) {
            return apply(values, between, Set.of());
        }
        if (unclear.size() > MOST_AGAIN) {
            return null;
        }
        AtomicReference<@Nullable List<Set<Long>>> touched = new AtomicReference<>();
        snapshot.executeWithoutResult(status -> {
            if (changes.version(organization).equals(to)) {
                touched.set(apply(values, between, unclear));
            }
        });
        return touched.get();
    }

    private static List<Set<Long>> apply(
            List<PersonValues> values, List<TallyChanges.Change> between, Set<Long> unclear) {
        return values.stream().map(some -> some.apply(between, unclear)).toList();
    }
}
