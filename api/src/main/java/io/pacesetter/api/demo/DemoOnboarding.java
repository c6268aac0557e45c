package io.pacesetter.api.demo;

import io.pacesetter.api.demo.DemoCast.DemoPerson;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.onboarding.OnboardingBoard;
import io.pacesetter.processes.onboarding.Onboardings;
import io.pacesetter.processes.onboarding.Plan;
import io.pacesetter.processes.onboarding.PlanPacks;
import io.pacesetter.processes.onboarding.Starting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Lets the newest people of the demo organization follow the plan that ships, each in another stage of it. */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoOnboarding implements DemoChapter {

    private static final int NEW_FOR_DAYS = 100;
    private static final List<Integer> DAYS_UNDER_WAY = List.of(5, 40, 75);

    private final PlanPacks packs;
    private final Onboardings onboardings;
    private final OnboardingBoard board;
    private final Organizations organizations;
    private final Clock clock;

    DemoOnboarding(
            PlanPacks packs, Onboardings onboardings, OnboardingBoard board, Organizations organizations, Clock clock) {
        this.packs = packs;
        this.onboardings = onboardings;
        this.board = board;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Starts them; nothing if any onboarding was ever started. */
    @Override
    public void begin(OrganizationId organization) {
        Viewer founder = new Viewer(organization, "demo", null, null, EnumSet.allOf(Permission.class), true);
        CurrentOrganization.run(organization, () -> {
            if (board.page(founder, OnboardingBoard.Wanted.ALL, 0, 1).total() > 0) {
                return;
            }
            Plan plan = packs.adopt(founder, PlanPacks.KEYS.get(0));
            LocalDate today = organizations.calendar(organization).dayOf(clock.instant());
            List<DemoPerson> newest = DemoCast.people().stream()
                    .filter(person -> person.skill() > 0 && person.daysSinceStart() < NEW_FOR_DAYS)
                    .limit(DAYS_UNDER_WAY.size())
                    .toList();
            for (int i = 0; i < newest.size(); i++) {
                DemoPerson person = newest.get(i);
                LocalDate startsOn = today.minusDays(DAYS_UNDER_WAY.get(i));
                onboardings.start(
                        founder, new Starting(person.key(), null, plan.key(), startsOn, buddyOf(person), null));
            }
        });
    }

    private static @Nullable String buddyOf(DemoPerson person) {
        return DemoCast.people().stream()
                .filter(other -> other.team().equals(person.team()))
                .filter(other -> other.skill() > 0 && !other.key().equals(person.key()))
                .map(DemoPerson::key)
                .findFirst()
                .orElse(null);
    }
}
