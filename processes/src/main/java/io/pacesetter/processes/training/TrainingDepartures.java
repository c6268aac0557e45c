package io.pacesetter.processes.training;

import io.pacesetter.engine.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes trainings back that people who left still had to do. */
@Component
class TrainingDepartures {

    private final AssignmentRows rows;
    private final TrainingAssignments assignments;

    TrainingDepartures(AssignmentRows rows, TrainingAssignments assignments) {
        this.rows = rows;
        this.assignments = assignments;
    }

    @EventListener
    @Transactional
    public void on(PersonLeft left) {
        rows.openOf(left.organization(), left.personId())
                .forEach(open -> assignments.cancel(left.organization(), open.id(), "Left on " + left.lastDay()));
    }
}
