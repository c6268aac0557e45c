package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes the plans from which onboardings are started. */
@Service
public class Plans {

    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final PlanTable table;
    private final Indicators indicators;
    private final Sights sights;
    private final Audit audit;

    Plans(PlanTable table, Indicators indicators, Sights sights, Audit audit) {
        this.table = table;
        this.indicators = indicators;
        this.sights = sights;
        this.audit = audit;
    }

    /** Returns all plans by name. */
    @Transactional(readOnly = true)
    public List<Plan> all(OrganizationId organization) {
        return table.all(organization);
    }

    /**
     * Finds a plan.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public Plan find(OrganizationId organization, long id) {
        return table.find(organization, id).orElseThrow(() -> Refusal.notFound("Onboarding plan", Ids.format(id)));
    }

    /**
     * Adds a plan.
     *
     * @throws Refusal naming every field that is wrong
     */
    @Transactional
    public Plan add(Viewer viewer, PlanDraft draft) {
        Plan plan = check(viewer.organization(), Ids.next(), draft, 0);
        sights.checkMayStart(viewer);
        table.insert(viewer.organization(), plan);
        audit.record(viewer, "onboarding-plan.added", plan.name(), null);
        return plan;
    }

    /**
     * Changes a plan.
     *
     * @throws Refusal naming every field that is wrong, or if it was changed since the version given
     */
    @Transactional
    public Plan change(Viewer viewer, long id, PlanDraft draft) {
        Plan before = find(viewer.organization(), id);
        long version = draft.version() == null ? before.version() : draft.version();
        Plan wanted = check(viewer.organization(), id, draft, version);
        sights.checkMayStart(viewer);
        table.update(viewer.organization(), wanted);
        Plan after = find(viewer.organization(), id);
        audit.record(viewer, "onboarding-plan.changed", after.name(), null);
        return after;
    }

    /**
     * Removes a plan.
     *
     * @throws Refusal if there is none
     */
    @Transactional
    public void remove(Viewer viewer, long id) {
        Plan plan = find(viewer.organization(), id);
        sights.checkMayStart(viewer);
        table.delete(viewer.organization(), id);
        audit.record(viewer, "onboarding-plan.removed", plan.name(), null);
    }

    private Plan check(OrganizationId organization, long id, PlanDraft draft, long version) {
        Faults faults = new Faults();
        PlanCheck check =
                new PlanCheck(faults, key -> indicators.find(organization, key).isPresent());
        Plan plan = new Plan(
                id,
                faults.key("/key", draft.key(), LONGEST_KEY),
                faults.required("/name", draft.name(), LONGEST_NAME),
                faults.optional("/description", draft.description(), LONGEST_DESCRIPTION),
                check.stages(draft.stages()),
                version);
        faults.refuseIfAny();
        return plan;
    }
}
