package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Is told that somebody fell behind plan: the time of a stage was up before its gate was met. */
public interface BehindPlan {

    /**
     * Who fell behind.
     *
     * @param managerId who leads the person; null for nobody
     * @param stage the name of the stage
     */
    record Behind(
            long onboardingId, long memberId, @Nullable Long managerId, String plan, String stage) {}

    /** Does something about it, in the transaction of the process's step; called once for a stage. */
    void fellBehind(OrganizationId organization, Behind behind);
}
