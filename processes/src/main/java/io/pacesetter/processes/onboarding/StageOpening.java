package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.goal.GoalLoans;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Opens the next stage: its tasks, and its targets as the person's goals. A stage that is over by then, in an onboarding that
 * began in the past, opens neither.
 */
@Component
class StageOpening implements Work {

    private final OnboardingTable table;
    private final Errands errands;
    private final StageTargets targets;
    private final Looks looks;
    private final Team team;
    private final OnboardingNews news;
    private final Organizations organizations;

    StageOpening(
            OnboardingTable table,
            Errands errands,
            StageTargets targets,
            Looks looks,
            Team team,
            OnboardingNews news,
            Organizations organizations) {
        this.table = table;
        this.errands = errands;
        this.targets = targets;
        this.looks = looks;
        this.team = team;
        this.news = news;
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "onboarding-open-stage";
    }

    @Override
    public Map<String, Object> perform(WorkItem item) {
        OrganizationId organization = item.organization();
        Onboarding onboarding =
                table.lock(organization, Ids.parse(item.business())).orElseThrow();
        Leg next = onboarding
                .next()
                .orElseThrow(() -> new IllegalStateException("No stage of onboarding " + item.business()
                        + " waits to be opened; look at its stages, then retry the process"));
        LocalDate today = team.today(organization);
        LocalDate from = firstDay(onboarding, today);
        boolean over = onboarding.lastDay(next).isBefore(today);
        Map<String, BigDecimal> already = onboarding.lastClosed().isPresent() && from.equals(today)
                ? targets.already(organization, onboarding, next, today)
                : Map.of();
        List<GoalLoans.Loan> lent =
                over ? List.of() : targets.lend(organization, onboarding, next, latest(from, today));
        Leg opened = next.opened(from, already, lent);
        Onboarding now = onboarding.with(opened).in(Onboarding.Status.ACTIVE);
        table.update(organization, now);
        if (!over) {
            errands.open(organization, now, opened);
            looks.soon(organization, now.id(), "opened-" + opened.signOffId());
        }
        news.changed(organization, now);
        return Map.of("stage", opened.stage().name(), "stageEnd", end(organization, now, opened));
    }

    /** A stage goes on from the day that the one before closed on; where its time was up, from the next. */
    private static LocalDate firstDay(Onboarding onboarding, LocalDate today) {
        Leg before = onboarding.lastClosed().orElse(null);
        LocalDate closed = before == null ? null : before.closedOn();
        if (before == null || closed == null) {
            return onboarding.startsOn();
        }
        boolean sameDay = closed.equals(today) && !"time".equals(before.closedBy());
        return sameDay ? today : closed.plusDays(1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String end(OrganizationId organization, Onboarding onboarding, Leg leg) {
        Calendar calendar = organizations.calendar(organization);
        return calendar.startOf(onboarding.lastDay(leg).plusDays(1)).toString();
    }
}
