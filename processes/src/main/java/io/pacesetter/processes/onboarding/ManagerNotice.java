package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.OrganizationId;
import org.springframework.stereotype.Component;

/** Tells managers that somebody fell behind plan. */
@Component
class ManagerNotice implements BehindPlan {

    private final OnboardingNews news;
    private final Team team;

    ManagerNotice(OnboardingNews news, Team team) {
        this.news = news;
        this.team = team;
    }

    @Override
    public void fellBehind(OrganizationId organization, Behind behind) {
        Long manager = behind.managerId();
        if (manager != null) {
            String name = team.nameOf(organization, behind.memberId());
            news.tell(
                    organization,
                    manager,
                    behind.onboardingId(),
                    name + ": " + behind.plan() + ", " + behind.stage() + " ended behind plan");
        }
    }
}
