package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.tenant.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A board about to be read.
 *
 * @param indicator {@link PointValues#POINTS} for points
 * @param within only this team and what is below it; null for all
 */
record Board(
        OrganizationId organization,
        IndicatorDefinition indicator,
        AsOf asOf,
        Roster roster,
        Leaderboard.Segment segment,
        @Nullable Long within) {

    /** Tells whether the points of the ledger are ranked, and no indicator. */
    boolean ranksPoints() {
        return indicator == PointValues.POINTS;
    }
}
