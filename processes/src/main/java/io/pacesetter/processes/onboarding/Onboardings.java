package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Processes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts and cancels onboardings. */
@Service
public class Onboardings {

    private static final int LONGEST_COHORT = 100;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_MEMBERS = 200;
    private static final int LONGEST_AGO = 365;

    private final OnboardingTable table;
    private final Plans plans;
    private final Sights sights;
    private final Ending ending;
    private final Processes processes;
    private final Looks looks;
    private final Team team;
    private final Indicators indicators;
    private final Organizations organizations;
    private final OnboardingNews news;
    private final Audit audit;

    Onboardings(
            OnboardingTable table,
            Plans plans,
            Sights sights,
            Ending ending,
            Processes processes,
            Looks looks,
            Team team,
            Indicators indicators,
            Organizations organizations,
            OnboardingNews news,
            Audit audit) {
        this.table = table;
        this.plans = plans;
        this.sights = sights;
        this.ending = ending;
        this.processes = processes;
        this.looks = looks;
        this.team = team;
        this.indicators = indicators;
        this.organizations = organizations;
        this.news = news;
        this.audit = audit;
    }

    /**
     * Starts one for each person, all or none.
     *
     * @throws Refusal naming every field that is wrong; a conflict if somebody has one that runs
     */
    @Transactional
    public List<Onboarding> start(Viewer viewer, Starting starting) {
        OrganizationId organization = viewer.organization();
        Faults faults = new Faults();
        Set<Long> members = members(organization, starting, faults);
        Plan plan = plan(organization, starting.plan(), faults);
        LocalDate startsOn = startsOn(organization, starting.startsOn(), faults);
        Long buddy = buddy(organization, starting.buddy(), members, faults);
        String cohort = faults.optional("/cohort", starting.cohort(), LONGEST_COHORT);
        faults.refuseIfAny();
        if (plan == null || startsOn == null) {
            throw new IllegalStateException("An onboarding without plan or day was not refused");
        }
        sights.checkMayStart(viewer);
        List<Onboarding> started = new ArrayList<>();
        for (long member : members) {
            table.runningOf(organization, member).ifPresent(running -> {
                throw Refusal.conflict(team.nameOf(organization, member) + " follows the plan \""
                        + running.plan().name() + "\" already; change that one, or cancel it first");
            });
            started.add(start(organization, member, buddy, plan, startsOn, cohort));
        }
        audit.record(viewer, "onboarding.started", plan.name(), started.size() + " people from " + startsOn);
        return started;
    }

    private Onboarding start(
            OrganizationId organization,
            long member,
            @Nullable Long buddy,
            Plan plan,
            LocalDate startsOn,
            @Nullable String cohort) {
        Onboarding onboarding = new Onboarding(
                Ids.next(),
                member,
                buddy,
                new Onboarding.OfPlan(plan.id(), plan.key(), plan.name()),
                cohort,
                startsOn,
                Onboarding.Status.SCHEDULED,
                null,
                plan.stages().stream().map(Leg::of).toList(),
                null,
                null,
                null,
                null,
                0);
        table.insert(organization, onboarding);
        Calendar calendar = organizations.calendar(organization);
        String instance = processes.start(
                organization,
                Ending.PROCESS,
                Ids.format(onboarding.id()),
                team.nameOf(organization, member) + ": " + plan.name(),
                Map.of(
                        "startsAt",
                        calendar.startOf(startsOn).toString(),
                        "stageEnd",
                        "",
                        "behind",
                        false,
                        "more",
                        true));
        Onboarding running = onboarding.run(instance);
        table.update(organization, running);
        looks.daily(
                organization,
                onboarding.id(),
                calendar.startOf(team.today(organization).plusDays(1)));
        news.tell(organization, member, onboarding.id(), plan.name());
        if (buddy != null) {
            news.tell(organization, buddy, onboarding.id(), team.nameOf(organization, member) + ": " + plan.name());
        }
        news.changed(organization, running);
        return running;
    }

    private Set<Long> members(OrganizationId organization, Starting starting, Faults faults) {
        Set<Long> members = new LinkedHashSet<>();
        List<@Nullable String> some = starting.members();
        if (some == null) {
            person(organization, starting.member(), "/member", faults).ifPresent(members::add);
            return members;
        }
        if (some.isEmpty() || some.size() > MOST_MEMBERS) {
            faults.add("/members", "names " + some.size() + " people; give 1 to " + MOST_MEMBERS);
        }
        for (int i = 0; i < Math.min(some.size(), MOST_MEMBERS); i++) {
            String pointer = "/members/" + i;
            String given = some.get(i);
            person(organization, given, pointer, faults).ifPresent(member -> {
                if (!members.add(member)) {
                    faults.add(pointer, given + " is named twice; leave one out");
                }
            });
        }
        return members;
    }

    private Optional<Long> person(
            OrganizationId organization, @Nullable String idOrKey, String pointer, Faults faults) {
        if (idOrKey == null || idOrKey.isBlank()) {
            faults.add(pointer, "is missing; give a person's id or key");
            return Optional.empty();
        }
        Roster.Member member =
                Subjects.member(team.roster(organization), idOrKey.strip()).orElse(null);
        if (member == null) {
            faults.add(pointer, "Nobody has the id or key " + idOrKey);
            return Optional.empty();
        }
        LocalDate left = team.leftOn(organization, member.id());
        if (left != null) {
            faults.add(pointer, member.name() + " has left on " + left + "; give somebody who is here or is to come");
            return Optional.empty();
        }
        return Optional.of(member.id());
    }

    private @Nullable Long buddy(
            OrganizationId organization, @Nullable String given, Set<Long> members, Faults faults) {
        if (given == null || given.isBlank()) {
            return null;
        }
        Long buddy = person(organization, given, "/buddy", faults).orElse(null);
        if (buddy != null && members.contains(buddy)) {
            faults.add("/buddy", "Nobody accompanies themselves; give somebody else, or nobody");
        }
        return buddy;
    }

    private @Nullable Plan plan(OrganizationId organization, @Nullable String idOrKey, Faults faults) {
        if (idOrKey == null || idOrKey.isBlank()) {
            faults.add("/plan", "is missing; give a plan's id or key, see GET /onboarding-plans");
            return null;
        }
        Plan plan = plans.all(organization).stream()
                .filter(one -> one.key().equals(idOrKey) || Ids.format(one.id()).equals(idOrKey))
                .findFirst()
                .orElse(null);
        if (plan == null) {
            faults.add("/plan", "There is no plan " + idOrKey + "; see GET /onboarding-plans");
            return null;
        }
        for (Plan.Stage stage : plan.stages()) {
            stage.targets().stream()
                    .map(Plan.Target::indicator)
                    .distinct()
                    .filter(indicator ->
                            indicators.find(organization, indicator).isEmpty())
                    .forEach(indicator -> faults.add(
                            "/plan",
                            "The stage \"" + stage.name() + "\" of the plan has a target for the indicator " + indicator
                                    + ", which was deleted; change the plan first"));
        }
        return plan;
    }

    private @Nullable LocalDate startsOn(OrganizationId organization, @Nullable LocalDate day, Faults faults) {
        if (day == null) {
            faults.add("/startsOn", "is missing; give the first day");
            return null;
        }
        if (day.isBefore(team.today(organization).minusDays(LONGEST_AGO))) {
            faults.add("/startsOn", day + " is too long ago; give a day of the last " + LONGEST_AGO + " or to come");
        }
        return faults.check("/startsOn", day);
    }

    /**
     * Cancels one that runs: its tasks are taken back, the person's own goals hold again.
     *
     * @throws Refusal if there is none that the viewer may change, no reason is given, or it has ended
     */
    @Transactional
    public Onboarding cancel(Viewer viewer, long id, @Nullable String reason) {
        OrganizationId organization = viewer.organization();
        Onboarding onboarding = find(viewer, id);
        Faults faults = new Faults();
        String why = faults.required("/reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        sights.checkMayChange(viewer, onboarding);
        if (!onboarding.isRunning()) {
            throw Refusal.conflict("The onboarding is " + onboarding.status().key() + " already");
        }
        ending.cancel(organization, id, why, viewer.actor());
        audit.record(viewer, "onboarding.cancelled", team.nameOf(organization, onboarding.memberId()), why);
        return table.find(organization, id).orElseThrow();
    }

    /**
     * Finds one.
     *
     * @throws Refusal if there is none that the viewer may know of
     */
    @Transactional(readOnly = true)
    public Onboarding find(Viewer viewer, long id) {
        Onboarding onboarding = table.find(viewer.organization(), id)
                .filter(one -> sights.of(viewer).sees(one.memberId(), one.buddyId()))
                .orElseThrow(() -> Refusal.notFound("Onboarding", Ids.format(id)));
        return Objects.requireNonNull(onboarding);
    }
}
