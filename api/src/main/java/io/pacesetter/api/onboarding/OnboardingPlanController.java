package io.pacesetter.api.onboarding;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.onboarding.Plan;
import io.pacesetter.processes.onboarding.PlanDraft;
import io.pacesetter.processes.onboarding.PlanPacks;
import io.pacesetter.processes.onboarding.Plans;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans from which onboardings are started. */
@RestController
@RequestMapping("/api/v1/onboarding-plans")
@Tag(name = "Onboarding", description = "How new people grow into their work")
class OnboardingPlanController {

    /**
     * A plan as callers see it; what its parts mean is the same when they are sent.
     *
     * @param stages in order; each ends on its {@code days}-th calendar day of the onboarding
     */
    record PlanResponse(
            String id, String key, String name, @Nullable String description, List<Plan.Stage> stages, long version) {

        static PlanResponse of(Plan plan) {
            return new PlanResponse(
                    Ids.format(plan.id()), plan.key(), plan.name(), plan.description(), plan.stages(), plan.version());
        }
    }

    /** All plans, by name. */
    record PlanList(List<PlanResponse> items) {}

    private final Plans plans;
    private final PlanPacks packs;

    OnboardingPlanController(Plans plans, PlanPacks packs) {
        this.plans = plans;
        this.packs = packs;
    }

    @GetMapping
    @Requires({Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE})
    @Operation(summary = "List plans")
    PlanList list(Viewer viewer) {
        return new PlanList(
                plans.all(viewer.organization()).stream().map(PlanResponse::of).toList());
    }

    @GetMapping("/{id}")
    @Requires({Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE})
    @Operation(summary = "Show a plan")
    PlanResponse show(Viewer viewer, @PathVariable String id) {
        return PlanResponse.of(plans.find(viewer.organization(), number(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(summary = "Add a plan")
    PlanResponse add(Viewer viewer, @RequestBody PlanDraft draft) {
        return PlanResponse.of(plans.add(viewer, draft));
    }

    @PutMapping("/{id}")
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(summary = "Change a plan; onboardings under way keep what they were started with")
    PlanResponse change(Viewer viewer, @PathVariable String id, @RequestBody PlanDraft draft) {
        return PlanResponse.of(plans.change(viewer, number(id), draft));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(summary = "Remove a plan; onboardings under way go on")
    void remove(Viewer viewer, @PathVariable String id) {
        plans.remove(viewer, number(id));
    }

    @PostMapping("/packs/{key}")
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(
            summary = "Make a plan of one that ships with the product: 30-60-90",
            description = "In Korean where the organization's language is. One that was adopted before stays as it is.")
    PlanResponse adopt(Viewer viewer, @PathVariable String key) {
        return PlanResponse.of(packs.adopt(viewer, key));
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Onboarding plan", id));
    }
}
