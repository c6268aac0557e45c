package io.pacesetter.engine.goal;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a person's goals aside for a while, in favour of others, and gives them back. Whatever somebody sets by hand in the
 * meantime stays.
 */
@Service
public class GoalLoans {

    /**
     * What is asked of a person for a while.
     *
     * @param target of the whole period, 0 or more
     * @param from the first day
     */
    public record Wanted(long personId, long indicatorId, Period period, BigDecimal target, LocalDate from) {}

    /** What was asked for in a past period of time, so that it can be restored: its terms and days. */
    public record Loan(long goalId, List<Goal> aside) {

        public Loan {
            aside = List.copyOf(aside);
        }
    }

    private final Goals goals;
    private final GoalTimeline timeline;
    private final Indicators indicators;
    private final GoalNews news;

    GoalLoans(Goals goals, GoalTimeline timeline, Indicators indicators, GoalNews news) {
        this.goals = goals;
        this.timeline = timeline;
        this.indicators = indicators;
        this.news = news;
    }

    /**
     * Sets a goal that holds until it is given back; what would hold from its first day on is put aside.
     *
     * @param by who is noted for it
     */
    @Transactional
    public Loan lend(OrganizationId organization, Wanted wanted, String by) {
        Goal goal = new Goal(
                Ids.next(),
                wanted.indicatorId(),
                Subject.member(wanted.personId()),
                wanted.period(),
                GoalTerms.of(wanted.target(), BigDecimal.ONE),
                wanted.from(),
                null,
                null,
                0);
        List<Goal> aside = timeline.of(organization, goal).stream()
                .filter(other -> other.to() == null || other.to().isAfter(goal.from()))
                .toList();
        for (Goal other : aside) {
            if (other.from().isBefore(goal.from())) {
                goals.update(organization, other.closedOn(goal.from()));
            } else {
                goals.delete(organization, other);
            }
        }
        goals.insert(organization, goal);
        tell(organization, by, "goal.lent", goal);
        return new Loan(goal.id(), aside);
    }

    /**
     * Ends a goal that was lent, and restores what was put aside, from a day on; goals for an indicator that was deleted
     * meanwhile stay away.
     *
     * @param by who is noted for it
     */
    @Transactional
    public void giveBack(OrganizationId organization, Loan loan, LocalDate day, String by) {
        Goal lent = goals.find(organization, loan.goalId()).orElse(null);
        if (lent != null && !lent.from().isBefore(day)) {
            goals.delete(organization, lent);
        } else if (lent != null && (lent.to() == null || lent.to().isAfter(day))) {
            goals.update(organization, lent.closedOn(day));
        }
        for (Goal aside : loan.aside()) {
            restore(organization, aside, aside.from().isBefore(day) ? day : aside.from());
        }
        if (lent != null) {
            tell(organization, by, "goal.given-back", lent);
        }
    }

    private void restore(OrganizationId organization, Goal aside, LocalDate from) {
        boolean over = aside.to() != null && !aside.to().isAfter(from);
        boolean taken = timeline.of(organization, aside).stream().anyMatch(other -> other.holdsOn(from));
        boolean deleted = indicators
                .find(organization, aside.indicatorId())
                .map(IndicatorDefinition::retired)
                .orElse(true);
        if (!over && !taken && !deleted) {
            timeline.place(
                    organization,
                    new Goal(
                            Ids.next(),
                            aside.indicatorId(),
                            aside.subject(),
                            aside.period(),
                            aside.terms(),
                            from,
                            aside.to(),
                            aside.templateId(),
                            0));
        }
    }

    private void tell(OrganizationId organization, String by, String action, Goal goal) {
        Viewer viewer = new Viewer(organization, by, null, null, Set.of(), true);
        news.judgeAgain(viewer, goal.from());
        news.tell(viewer, action, goal);
    }
}
