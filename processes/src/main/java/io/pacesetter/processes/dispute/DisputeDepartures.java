package io.pacesetter.processes.dispute;

import io.pacesetter.engine.people.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws the disputes of people who left. */
@Component
class DisputeDepartures {

    private final Disputes disputes;

    DisputeDepartures(Disputes disputes) {
        this.disputes = disputes;
    }

    @EventListener
    @Transactional
    public void on(PersonLeft left) {
        disputes.withdrawAll(left.organization(), left.personId(), "Left on " + left.lastDay());
    }
}
