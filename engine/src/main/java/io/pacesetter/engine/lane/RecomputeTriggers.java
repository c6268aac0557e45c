package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.indicator.IndicatorChanged;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.org.CurrencyAdopted;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has history tallied again, in the transaction that changes its meaning. */
@Component
class RecomputeTriggers {

    private static final String SYSTEM = "Pacesetter";

    private final Recompute recompute;
    private final ActivityLog log;
    private final Indicators indicators;
    private final TransactionTemplate apart;

    RecomputeTriggers(
            Recompute recompute, ActivityLog log, Indicators indicators, PlatformTransactionManager transactions) {
        this.recompute = recompute;
        this.log = log;
        this.indicators = indicators;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(IndicatorChanged changed) {
        recompute.queue(
                changed.organization(),
                Set.of(changed.indicatorId()),
                null,
                null,
                null,
                "Compute " + changed.name(),
                changed.requestedBy());
    }

    /** Amounts without a currency turn out to be in it, so indicators with a currency of their own may see them. */
    @EventListener
    void on(CurrencyAdopted adopted) {
        Set<Long> concerned = indicators.inUse(adopted.organization()).stream()
                .filter(indicator -> indicator.measure().currency() != null
                        && indicator.measure().usesAmount())
                .map(IndicatorDefinition::id)
                .collect(Collectors.toSet());
        if (!concerned.isEmpty()) {
            recompute.queue(
                    adopted.organization(),
                    concerned,
                    null,
                    null,
                    null,
                    "Amounts are in " + adopted.currency(),
                    SYSTEM);
        }
    }

    /** People who never did anything need no job; should they begin before this commits, they get one then. */
    @EventListener
    void on(AttributionChanged changed) {
        OrganizationId organization = changed.organization();
        Set<Long> people = changed.people();
        if (people == null || log.anyOf(organization, people)) {
            queue(changed);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                apart.executeWithoutResult(status -> {
                    if (log.anyOf(organization, people)) {
                        queue(changed);
                    }
                });
            }
        });
    }

    private void queue(AttributionChanged changed) {
        recompute.queue(
                changed.organization(),
                null,
                changed.people(),
                changed.from(),
                changed.to(),
                "Recompute after a change of people, teams or calendar",
                SYSTEM);
    }
}
