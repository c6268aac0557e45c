package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.lane.PeopleSettled;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.PersonLeft;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.AlarmWork;
import io.pacesetter.processes.runtime.Processes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at onboardings whenever there is cause: numbers of the person changed, a task is done, a new day has begun. Where the
 * gate of the open stage is met, the process is told.
 */
@Component
class OnboardingWatch implements AlarmWork {

    /** The message that the process waits for. */
    static final String STAGE_MOVED = "stage-moved";

    /** How long full targets are looked for after the plan has ended. */
    private static final int LONGEST_RAMP = 365;

    private final OnboardingTable table;
    private final Gates gates;
    private final Ramps ramps;
    private final Ending ending;
    private final Looks looks;
    private final Processes processes;
    private final Team team;
    private final Organizations organizations;

    OnboardingWatch(
            OnboardingTable table,
            Gates gates,
            Ramps ramps,
            Ending ending,
            Looks looks,
            Processes processes,
            Team team,
            Organizations organizations) {
        this.table = table;
        this.gates = gates;
        this.ramps = ramps;
        this.ending = ending;
        this.looks = looks;
        this.processes = processes;
        this.team = team;
        this.organizations = organizations;
    }

    @EventListener
    void on(PeopleSettled settled) {
        OrganizationId organization = settled.organization();
        Set<Long> people = settled.people();
        for (OnboardingTable.Whose one : table.running(organization)) {
            if (people == null || people.contains(one.memberId())) {
                looks.soon(organization, one.id(), Long.toString(settled.sequence()));
            }
        }
    }

    /** Before tasks are handed on: those of the onboarding are taken back. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void on(PersonLeft left) {
        table.runningOf(left.organization(), left.personId())
                .ifPresent(onboarding -> leave(left.organization(), onboarding, left.lastDay()));
    }

    private void leave(OrganizationId organization, Onboarding onboarding, LocalDate lastDay) {
        ending.cancel(organization, onboarding.id(), "The person left on " + lastDay, OnboardingNews.ACTOR);
    }

    @Override
    public String kind() {
        return Looks.KIND;
    }

    @Override
    @Transactional
    public @Nullable Instant ring(OrganizationId organization, String key) {
        Onboarding onboarding =
                table.find(organization, Looks.onboardingOf(key)).orElse(null);
        if (onboarding == null || onboarding.status() == Onboarding.Status.CANCELLED) {
            return null;
        }
        LocalDate today = team.today(organization);
        LocalDate left = team.leftOn(organization, onboarding.memberId());
        if (onboarding.isRunning() && left != null) {
            leave(organization, onboarding, left);
            return null;
        }
        look(organization, onboarding, today);
        boolean goesOn = onboarding.isRunning()
                || (onboarding.rampedOn() == null
                        && today.isBefore(onboarding.startsOn().plusDays(LONGEST_RAMP)));
        return Looks.isDaily(key) && goesOn ? morningAfter(organization, today) : null;
    }

    private void look(OrganizationId organization, Onboarding onboarding, LocalDate today) {
        String instance = onboarding.instance();
        boolean met = onboarding.status() == Onboarding.Status.ACTIVE
                && onboarding.open().isPresent()
                && gates.isMet(organization, onboarding, onboarding.open().get(), today);
        if (met && instance != null) {
            processes.signal(organization, instance, STAGE_MOVED, Map.of());
        }
        LocalDate ramped = onboarding.rampedOn() == null && !today.isBefore(onboarding.startsOn())
                ? ramps.reachedOn(organization, onboarding, today)
                : null;
        if (ramped != null) {
            table.ramped(organization, onboarding.id(), ramped);
        }
    }

    private Instant morningAfter(OrganizationId organization, LocalDate today) {
        Calendar calendar = organizations.calendar(organization);
        return calendar.startOf(today.plusDays(1));
    }
}
