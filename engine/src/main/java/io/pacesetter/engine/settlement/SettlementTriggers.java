package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.ledger.AwardedByHand;
import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.HistoryChanged;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.review.ActivityReviewed;
import io.pacesetter.engine.rulebook.RuleHistories;
import io.pacesetter.engine.rulebook.RulesChanged;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has rules asked again, in the transaction that changes what they looked at. */
@Component
class SettlementTriggers {

    private final SettlementTable table;
    private final DueDays due;
    private final Organizations organizations;
    private final RuleHistories histories;
    private final LogBrowser log;
    private final Clock clock;

    SettlementTriggers(
            SettlementTable table,
            DueDays due,
            Organizations organizations,
            RuleHistories histories,
            LogBrowser log,
            Clock clock) {
        this.table = table;
        this.due = due;
        this.organizations = organizations;
        this.histories = histories;
        this.log = log;
        this.clock = clock;
    }

    @EventListener
    void on(RulesChanged changed) {
        Calendar calendar = organizations.calendar(changed.organization());
        LocalDate day = calendar.dayOf(changed.from());
        LocalDate today = calendar.dayOf(clock.instant());
        table.begin(changed.organization(), day.minusDays(1), calendar.startOf(day.plusDays(1)));
        due.markFrom(changed.organization(), day.isAfter(today) ? today : day, changed.from());
    }

    @EventListener
    void on(AttributionChanged changed) {
        due.mark(changed.organization(), changed.people(), changed.from());
    }

    @EventListener
    void on(HistoryChanged changed) {
        boolean goals = looksAtGoals(changed.organization());
        if (changed.subject() != HistoryChanged.Subject.GOALS) {
            LocalDate from = changed.from();
            due.mark(
                    changed.organization(),
                    changed.people(),
                    goals && from != null ? firstJudged(changed.organization(), from) : from);
        } else if (goals) {
            due.mark(changed.organization(), changed.people(), changed.from());
        }
    }

    /** Targets are prorated by the days of the whole period, so that days before depend on those that come. */
    private LocalDate firstJudged(OrganizationId organization, LocalDate day) {
        Calendar calendar = organizations.calendar(organization);
        LocalDate year = calendar.span(Period.YEAR, day).from();
        LocalDate week = calendar.span(Period.WEEK, day).from();
        return week.isBefore(year) ? week : year;
    }

    private boolean looksAtGoals(OrganizationId organization) {
        return histories.current(organization).chapters().stream()
                .map(chapter -> Needs.of(chapter.rules()))
                .anyMatch(needs -> !needs.statuses().isEmpty()
                        || needs.quantities().values().stream().anyMatch(Quantity.Goal.class::isInstance));
    }

    /** The decision is looked at with the activity. */
    @EventListener
    void on(ActivityReviewed reviewed) {
        OrganizationId organization = reviewed.organization();
        organizations.changed(organization);
        log.find(organization, reviewed.activityId())
                .ifPresent(activity -> due.mark(
                        organization, null, organizations.calendar(organization).dayOf(activity.occurredAt())));
    }

    @EventListener
    void on(AwardedByHand awarded) {
        due.mark(awarded.organization(), Set.of(awarded.personId()), awarded.day());
    }
}
