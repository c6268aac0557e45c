package io.pacesetter.engine.activity;

import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.ActivityTypes;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps the vocabularies of the organizations that report activities. */
@Component
class Vocabularies {

    private static final int KEPT = 1_000;

    private final PerRevision<Vocabulary> kept;

    Vocabularies(
            Organizations organizations,
            Rosters rosters,
            Indicators indicators,
            ActivityTypes types,
            Revisions revisions,
            PlatformTransactionManager transactions) {
        this.kept = new PerRevision<>(
                revisions,
                transactions,
                KEPT,
                (organization, revision) -> new Vocabulary(
                        revision,
                        rosters.current(organization),
                        Set.copyOf(types.keys(organization)),
                        List.copyOf(indicators.inUse(organization)),
                        organizations.profile(organization).currency()));
    }

    /** Returns the vocabulary as it was not long ago; what is checked against it is checked again if it has changed. */
    Vocabulary likely(OrganizationId organization) {
        return kept.likely(organization);
    }

    /** Returns the vocabulary as it is committed now. */
    Vocabulary current(OrganizationId organization) {
        return kept.current(organization);
    }
}
