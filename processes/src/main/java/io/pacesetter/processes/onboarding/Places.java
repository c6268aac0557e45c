package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import org.jspecify.annotations.Nullable;

/** Finds what a change of a plan under way is about; what is closed stays as it is. */
final class Places {

    /** Something to do, with its stage. */
    record Found(Leg leg, Errand errand) {}

    private Places() {}

    static Leg leg(PlanOperations.Context context, Onboarding onboarding, @Nullable String key) {
        Leg leg = key == null
                ? onboarding.open().orElse(null)
                : onboarding.legs().stream()
                        .filter(one -> one.stage().key().equals(key))
                        .findFirst()
                        .orElse(null);
        if (leg == null) {
            throw Refusal.invalid(
                    context.at() + "/stage",
                    key == null ? "is missing, and no stage is open; give a stage's key" : "There is no stage " + key);
        }
        if (leg.status() == Leg.Status.CLOSED) {
            throw Refusal.conflict(
                    "The stage " + leg.stage().name() + " is closed; change one that is open or to come");
        }
        return leg;
    }

    static Found errand(PlanOperations.Context context, Onboarding onboarding, @Nullable String idOrKey) {
        for (Leg leg : onboarding.legs()) {
            for (Errand errand : leg.errands()) {
                if (Ids.format(errand.id()).equals(idOrKey)
                        || (!errand.checkIn() && errand.key().equals(idOrKey))) {
                    return new Found(leg(context, onboarding, leg.stage().key()), errand);
                }
            }
        }
        throw Refusal.invalid(
                context.at() + "/task",
                idOrKey == null ? "is missing; give a task's key or id" : "There is no task " + idOrKey);
    }
}
