package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Closes the stage under way: notes why, and gives the person's own goals back. Tasks that are not done stay, but for the
 * sign-off.
 */
@Component
class StageClosing implements Work {

    private static final String TIME = "time";

    private final OnboardingTable table;
    private final Errands errands;
    private final StageTargets targets;
    private final Gates gates;
    private final Team team;
    private final OnboardingNews news;

    StageClosing(
            OnboardingTable table, Errands errands, StageTargets targets, Gates gates, Team team, OnboardingNews news) {
        this.table = table;
        this.errands = errands;
        this.targets = targets;
        this.gates = gates;
        this.team = team;
        this.news = news;
    }

    @Override
    public String name() {
        return "onboarding-close-stage";
    }

    @Override
    public Map<String, Object> perform(WorkItem item) {
        OrganizationId organization = item.organization();
        Onboarding onboarding =
                table.lock(organization, Ids.parse(item.business())).orElseThrow();
        Leg leg = onboarding
                .open()
                .orElseThrow(() -> new IllegalStateException("No stage of onboarding " + item.business()
                        + " is open; look at its stages, then retry the process"));
        LocalDate today = team.today(organization);
        boolean wasOver = leg.loans().isEmpty() && isUnopened(organization, leg);
        boolean met = wasOver
                ? gates.targetsMet(organization, onboarding, leg, today)
                : gates.isMet(organization, onboarding, leg, today);
        boolean asks = gates.asks(organization, leg);
        Leg closed = leg.closed(earliest(today, onboarding.lastDay(leg)), closedBy(leg, met, asks), !met && asks);
        Onboarding now = onboarding.with(closed);
        targets.giveBack(organization, leg, today);
        errands.closeSignOff(organization, leg);
        table.update(organization, now);
        news.changed(organization, now);
        return Map.of("behind", closed.behind() && !wasOver, "more", now.next().isPresent());
    }

    /** A stage that was over when it should have opened has no tasks. */
    private boolean isUnopened(OrganizationId organization, Leg leg) {
        return errands.tasksOf(organization, List.of(leg)).isEmpty();
    }

    private static String closedBy(Leg leg, boolean met, boolean asks) {
        Plan.Gate gate = leg.stage().gate();
        if (!met || (!asks && leg.signedBy() == null)) {
            return TIME;
        }
        boolean signedAlone = !asks || (gate.targets().equals("none") && !gate.tasks());
        return signedAlone ? "signoff" : "gate";
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
