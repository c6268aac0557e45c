package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.ProcessRecord;
import org.springframework.stereotype.Component;

/** Lets everybody who sees an onboarding see how far it is. */
@Component
class OnboardingRecord implements ProcessRecord {

    private final Onboardings onboardings;

    OnboardingRecord(Onboardings onboardings) {
        this.onboardings = onboardings;
    }

    @Override
    public String process() {
        return "onboarding";
    }

    @Override
    public void checkSeen(Viewer viewer, String business) {
        onboardings.find(viewer, Ids.parse(business));
    }
}
