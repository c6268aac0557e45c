package io.pacesetter.engine.tally;

import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps the views of the organizations at work. */
@Component
public class Views {

    private static final int KEPT = 1_000;

    private final PerRevision<View> kept;

    Views(
            Organizations organizations,
            Rosters rosters,
            Indicators indicators,
            Revisions revisions,
            PlatformTransactionManager transactions) {
        this.kept = new PerRevision<>(
                revisions,
                transactions,
                KEPT,
                (organization, revision) -> new View(
                        List.copyOf(indicators.inUse(organization)),
                        rosters.current(organization),
                        organizations.calendar(organization),
                        organizations.profile(organization).currency()));
    }

    /** Returns the view as of what is committed now. */
    public View current(OrganizationId organization) {
        return kept.current(organization);
    }
}
