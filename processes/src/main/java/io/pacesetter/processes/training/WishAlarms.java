package io.pacesetter.processes.training;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.AlarmWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to what rules asked for: assigns the training, takes it back, or says that the catalogue does not have it. */
@Component
class WishAlarms implements AlarmWork {

    static final String KIND = "training";

    private static final Logger LOG = LoggerFactory.getLogger(WishAlarms.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final WishRows wishes;
    private final Trainings trainings;
    private final TrainingAssignments assignments;
    private final UnknownTrainings unknowns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WishAlarms(
            WishRows wishes,
            Trainings trainings,
            TrainingAssignments assignments,
            UnknownTrainings unknowns,
            TransactionTemplate transaction,
            Clock clock) {
        this.wishes = wishes;
        this.trainings = trainings;
        this.assignments = assignments;
        this.unknowns = unknowns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable Instant ring(OrganizationId organization, String key) {
        try {
            transaction.executeWithoutResult(
                    status -> wishes.lock(organization, Ids.parse(key)).ifPresent(wish -> see(organization, wish)));
            return null;
        } catch (Refusal refused) {
            LOG.info(
                    "Training wish {} of organization {} comes to nothing: {}",
                    key,
                    organization,
                    refused.getMessage());
            return null;
        } catch (RuntimeException e) {
            LOG.warn("Training wish {} of organization {} failed and is tried again", key, organization, e);
            return clock.instant().plus(PAUSE);
        }
    }

    private void see(OrganizationId organization, WishRows.Wish wish) {
        Long assigned = wish.assignmentId();
        if (wish.withdrawn()) {
            if (assigned != null) {
                assignments.cancel(organization, assigned, "The rule \"" + wish.rule() + "\" takes it back");
            }
            wishes.settle(organization, wish.id(), null, false);
            return;
        }
        if (assigned != null) {
            return;
        }
        if (trainings.named(organization, wish.training()).isEmpty()) {
            if (!wish.unknown()) {
                wishes.settle(organization, wish.id(), null, true);
                unknowns.tell(organization, wish);
            }
            return;
        }
        long assignment =
                assignments.assign(organization, wish.training(), wish.personId(), null, AssignedBy.rule(wish.rule()));
        wishes.settle(organization, wish.id(), assignment, false);
    }
}
