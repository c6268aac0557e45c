package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has something done about a person who fell behind plan. */
@Component
class BehindWork implements Work {

    private final OnboardingTable table;
    private final ObjectProvider<BehindPlan> told;
    private final Team team;

    BehindWork(OnboardingTable table, ObjectProvider<BehindPlan> told, Team team) {
        this.table = table;
        this.told = told;
        this.team = team;
    }

    @Override
    public String name() {
        return "onboarding-behind";
    }

    @Override
    public Map<String, Object> perform(WorkItem item) {
        OrganizationId organization = item.organization();
        Onboarding onboarding =
                table.find(organization, Ids.parse(item.business())).orElseThrow();
        onboarding.lastClosed().ifPresent(leg -> {
            BehindPlan.Behind behind = new BehindPlan.Behind(
                    onboarding.id(),
                    onboarding.memberId(),
                    team.managerOf(organization, onboarding.memberId()),
                    onboarding.plan().name(),
                    leg.stage().name());
            told.orderedStream().forEach(one -> one.fellBehind(organization, behind));
        });
        return Map.of();
    }
}
