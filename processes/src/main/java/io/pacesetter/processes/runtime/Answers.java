package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands what people answered to the process that waits for it. */
@Service
public class Answers {

    private final Movement movement;

    Answers(Movement movement) {
        this.movement = movement;
    }

    /**
     * Goes on behind a user task, as part of the transaction under way.
     *
     * @param id what {@link PersonSteps.PersonStep#id()} named
     * @param outcome what the instance knows from then on
     * @param actor who answered, as the audit log names people
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(
            OrganizationId organization, String instance, String id, Map<String, Object> outcome, String actor) {
        movement.move(organization, instance, actor, (run, running) -> {
            Movement.set(running, outcome);
            running.completeWorkItem(id, outcome);
            return true;
        });
    }
}
