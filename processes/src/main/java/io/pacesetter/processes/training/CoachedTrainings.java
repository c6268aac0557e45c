package io.pacesetter.processes.training;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.coaching.TrainingAssigner;
import org.springframework.stereotype.Component;

/** Assigns what the numbers after a coaching session ask for; a member who has the training open keeps that. */
@Component
class CoachedTrainings implements TrainingAssigner {

    private final Trainings trainings;
    private final TrainingAssignments assignments;

    CoachedTrainings(Trainings trainings, TrainingAssignments assignments) {
        this.trainings = trainings;
        this.assignments = assignments;
    }

    @Override
    public boolean assign(OrganizationId organization, String training, long member, long cycle) {
        if (trainings.named(organization, training).isEmpty()) {
            return false;
        }
        assignments.assign(organization, training, member, null, AssignedBy.coaching(null));
        return true;
    }
}
