package io.pacesetter.engine.review;

import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.EffectProjection;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a review for whatever rules set aside, and withdraws it when no rule does any more. */
@Component
class ReviewProjection implements EffectProjection {

    private final ReviewTable table;

    ReviewProjection(ReviewTable table) {
        this.table = table;
    }

    @Override
    public void project(OrganizationId organization, List<LedgerEntry> written) {
        for (LedgerEntry entry : written) {
            Effect effect = entry.effect();
            if (effect.kind() != Kind.REVIEW) {
                continue;
            }
            Long reversed = entry.reverses();
            Long activity = effect.cause().activityId();
            if (reversed != null) {
                table.withdrawEffect(organization, reversed);
            } else if (activity != null) {
                String reason = effect.message();
                table.open(
                        organization,
                        new Review(
                                Ids.next(),
                                activity,
                                effect.personId(),
                                entry.id(),
                                reason == null ? "" : reason,
                                effect.cause().occurredAt(),
                                Review.Status.OPEN,
                                null,
                                null,
                                null));
            }
        }
    }
}
