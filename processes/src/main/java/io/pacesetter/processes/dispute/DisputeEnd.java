package io.pacesetter.processes.dispute;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.ProcessEnd;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Withdraws disputes whose process an administrator ended, so that they do not stay open for ever. */
@Component
class DisputeEnd implements ProcessEnd {

    private static final String REASON = "The process was ended by an administrator";
    private static final String ACTOR = "Pacesetter";

    private final DisputeRows rows;
    private final Clock clock;

    DisputeEnd(DisputeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String process() {
        return Disputes.PROCESS;
    }

    @Override
    public void ended(OrganizationId organization, String instance, String business, Outcome outcome) {
        if (outcome == Outcome.COMPLETED) {
            return;
        }
        rows.lock(organization, Ids.parse(business))
                .filter(dispute -> dispute.status().isOpen())
                .ifPresent(dispute -> rows.withdraw(organization, dispute.id(), ACTOR, REASON, clock.instant()));
    }
}
