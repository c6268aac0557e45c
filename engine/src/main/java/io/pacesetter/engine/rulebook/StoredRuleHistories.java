package io.pacesetter.engine.rulebook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Rule;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Rule histories out of the database. What was published never changes, so its rules are read once. */
@Component
class StoredRuleHistories implements RuleHistories {

    private static final int KEPT = 10_000;
    private static final int VERSIONS_KEPT = 5_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private record Published(OrganizationId organization, long rulebook, int version) {}

    private final VersionTable versions;
    private final PerRevision<RuleHistory> kept;
    private final Cache<Published, List<Rule>> rules = Caffeine.newBuilder()
            .maximumSize(VERSIONS_KEPT)
            .expireAfterAccess(IDLE)
            .build();

    StoredRuleHistories(VersionTable versions, Revisions revisions, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.kept = new PerRevision<>(
                revisions, transactions, KEPT, (organization, revision) -> read(organization, revisions));
    }

    @Override
    public RuleHistory current(OrganizationId organization) {
        return kept.current(organization);
    }

    private RuleHistory read(OrganizationId organization, Revisions revisions) {
        boolean mayRollBack = revisions.isHeldHere(organization);
        return new RuleHistory(Stretches.of(versions.all(organization), versions.gaps(organization)).stream()
                .map(edition -> edition.with(rules(organization, edition, mayRollBack)))
                .toList());
    }

    /** A version that this transaction has published itself may yet come to nothing, and its number be given again. */
    private List<Rule> rules(OrganizationId organization, Edition edition, boolean mayRollBack) {
        Published key = new Published(organization, edition.rulebookId(), edition.version());
        List<Rule> known = rules.getIfPresent(key);
        if (known == null) {
            known = RuleJson.read(versions.rules(organization, edition.rulebookId(), edition.version()));
            if (!mayRollBack) {
                rules.put(key, known);
            }
        }
        return known;
    }
}
