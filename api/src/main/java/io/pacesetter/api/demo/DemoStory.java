package io.pacesetter.api.demo;

import io.pacesetter.api.demo.DemoCast.DemoPerson;
import io.pacesetter.api.demo.DemoHistory.Deed;
import io.pacesetter.api.demo.DemoState.Told;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the demo organization's history through the front door: the same intake that a CRM uses. Telling a day twice
 * changes nothing, so a restart just goes on.
 */
@Component
class DemoStory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final String SOURCE = "demo-crm";
    private static final int MOST_AT_ONCE = 1_000;

    private final Intake intake;
    private final Organizations organizations;
    private final DemoState state;
    private final Clock clock;
    private final List<DemoPerson> people = DemoCast.people();

    DemoStory(Intake intake, Organizations organizations, DemoState state, Clock clock) {
        this.intake = intake;
        this.organizations = organizations;
        this.state = state;
        this.clock = clock;
    }

    /** Tells what happened from where the story broke off until now. */
    void catchUp(OrganizationId organization) {
        Told told = state.find().orElseThrow();
        Instant now = clock.instant();
        LocalDate today = organizations.calendar(organization).dayOf(now);
        LocalDate day = organizations.calendar(organization).dayOf(told.until());
        List<NewActivity> waiting = new ArrayList<>();
        for (; !day.isAfter(today); day = day.plusDays(1)) {
            addDay(organization, day, now, waiting);
        }
        deliver(organization, waiting);
        state.toldUntil(organization, now);
    }

    /** Tells the days before what is told, back to a day; returns false once there are none left. */
    boolean lookBack(OrganizationId organization, LocalDate backTo, int days) {
        LocalDate before = state.find().orElseThrow().from();
        LocalDate from = before.minusDays(days).isBefore(backTo) ? backTo : before.minusDays(days);
        if (!from.isBefore(before)) {
            return false;
        }
        List<NewActivity> waiting = new ArrayList<>();
        for (LocalDate day = before.minusDays(1); !day.isBefore(from); day = day.minusDays(1)) {
            addDay(organization, day, clock.instant(), waiting);
        }
        deliver(organization, waiting);
        state.toldFrom(organization, from);
        return true;
    }

    /** Lets someone do something now. */
    void liven(OrganizationId organization, Random random) {
        List<DemoPerson> reps =
                people.stream().filter(person -> person.skill() > 0).toList();
        Deed deed = new DemoHistory(organizations.calendar(organization))
                .now(reps.get(random.nextInt(reps.size())), DemoHistory.anyType(random), clock.instant(), random);
        deliver(organization, List.of(activity(deed)));
    }

    private void addDay(OrganizationId organization, LocalDate day, Instant until, List<NewActivity> waiting) {
        DemoHistory history = new DemoHistory(organizations.calendar(organization));
        LocalDate today = organizations.calendar(organization).dayOf(clock.instant());
        for (DemoPerson person : people) {
            if (!day.isBefore(today.minusDays(person.daysSinceStart()))) {
                history.of(person, day, until).forEach(deed -> waiting.add(activity(deed)));
            }
        }
    }

    private void deliver(OrganizationId organization, List<NewActivity> activities) {
        for (int start = 0; start < activities.size(); start += MOST_AT_ONCE) {
            int end = Math.min(start + MOST_AT_ONCE, activities.size());
            for (Receipt receipt : intake.accept(organization, activities.subList(start, end))) {
                if (receipt instanceof Receipt.Rejected rejected) {
                    LOG.warn("The demo's activity was rejected at {}: {}", rejected.pointer(), rejected.detail());
                }
            }
        }
    }

    private static NewActivity activity(Deed deed) {
        Map<String, Object> attributes = new LinkedHashMap<>(deed.attributes());
        NewActivity activity = NewActivity.of(SOURCE, deed.externalId(), deed.type(), deed.member(), deed.occurredAt())
                .with(attributes);
        return deed.amount() == null ? activity : activity.worth(deed.amount(), DemoHistory.CURRENCY);
    }
}
