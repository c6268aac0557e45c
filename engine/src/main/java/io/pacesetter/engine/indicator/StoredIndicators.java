package io.pacesetter.engine.indicator;

import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The indicators in the database. */
@Component
class StoredIndicators implements Indicators {

    private static final int KEPT = 10_000;

    /** What one organization has. */
    private record Known(Map<String, IndicatorDefinition> inUse, Map<Long, IndicatorDefinition> all) {}

    private final PerRevision<Known> kept;

    StoredIndicators(IndicatorTable table, Revisions revisions, PlatformTransactionManager transactions) {
        this.kept = new PerRevision<>(
                revisions, transactions, KEPT, (organization, revision) -> known(table.all(organization)));
    }

    private static Known known(List<IndicatorDefinition> indicators) {
        Map<String, IndicatorDefinition> inUse = new LinkedHashMap<>();
        Map<Long, IndicatorDefinition> all = new HashMap<>();
        for (IndicatorDefinition indicator : indicators) {
            all.put(indicator.id(), indicator);
            if (!indicator.retired()) {
                inUse.put(indicator.key(), indicator);
            }
        }
        return new Known(inUse, all);
    }

    @Override
    public Collection<IndicatorDefinition> inUse(OrganizationId organization) {
        return List.copyOf(kept.current(organization).inUse().values());
    }

    @Override
    public Optional<IndicatorDefinition> find(OrganizationId organization, String key) {
        return Optional.ofNullable(kept.current(organization).inUse().get(key));
    }

    @Override
    public Optional<IndicatorDefinition> find(OrganizationId organization, long id) {
        return Optional.ofNullable(kept.current(organization).all().get(id));
    }
}
