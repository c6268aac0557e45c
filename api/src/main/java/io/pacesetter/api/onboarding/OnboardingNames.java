package io.pacesetter.api.onboarding;

import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.onboarding.Onboarding;
import org.jspecify.annotations.Nullable;

/** What is named in answers about onboardings. */
final class OnboardingNames {

    /** Somebody, by id and by the CRM's key. */
    record Who(String id, String key, String name) {

        static Who of(Roster roster, long person) {
            return roster.byId(person)
                    .map(member -> new Who(Ids.format(person), member.key(), member.name()))
                    .orElseGet(() -> new Who(Ids.format(person), "", ""));
        }

        static @Nullable Who orNull(Roster roster, @Nullable Long person) {
            return person == null ? null : of(roster, person);
        }
    }

    /** The plan that was followed, as it was called at the start. */
    record Followed(String id, String key, String name) {

        static Followed of(Onboarding.OfPlan plan) {
            return new Followed(Ids.format(plan.id()), plan.key(), plan.name());
        }
    }

    /** A stage by its key and name. */
    record StageName(String key, String name) {

        static @Nullable StageName ofOpen(Onboarding onboarding) {
            return onboarding
                    .open()
                    .map(leg -> new StageName(leg.stage().key(), leg.stage().name()))
                    .orElse(null);
        }
    }

    private OnboardingNames() {}
}
