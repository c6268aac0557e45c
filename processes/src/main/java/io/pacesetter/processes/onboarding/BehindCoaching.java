package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.coaching.Coaching;
import io.pacesetter.processes.coaching.NewCycle;
import io.pacesetter.processes.coaching.StartedBy;
import org.springframework.stereotype.Component;

/** Starts coaching for whoever fell behind plan, with the organization's usual template; an open cycle stays as it is. */
@Component
class BehindCoaching implements BehindPlan {

    private final Coaching coaching;

    BehindCoaching(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public void fellBehind(OrganizationId organization, Behind behind) {
        String topic = behind.plan() + ": " + behind.stage();
        coaching.start(organization, new NewCycle(behind.memberId(), null, topic, StartedBy.onboarding(), null));
    }
}
