package io.pacesetter.engine.goal;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the goals that hold on a day. */
@Service
public class GoalsInForce {

    private final Goals goals;

    GoalsInForce(Goals goals) {
        this.goals = goals;
    }

    /** Returns a subject's goals on a day, for one period or all. */
    public List<Goal> of(OrganizationId organization, Subject subject, @Nullable Period period, LocalDate day) {
        return goals.matching(
                organization,
                GoalFilter.of(subject.level(), Set.of(subject.id()))
                        .over(period)
                        .on(day));
    }

    /** Returns an indicator's goals of all subjects on a day. */
    public List<Goal> forIndicator(OrganizationId organization, long indicator, Period period, LocalDate day) {
        GoalFilter all = new GoalFilter(null, null, Set.of(indicator), period, day, null);
        return goals.matching(organization, all);
    }

    /** Returns the goals of some people on a day. */
    public List<Goal> ofPeople(OrganizationId organization, Set<Long> people, Period period, LocalDate day) {
        return goals
                .matching(
                        organization,
                        GoalFilter.of(Level.MEMBER, people).over(period).on(day))
                .stream()
                .filter(goal -> people.contains(goal.subject().id()))
                .toList();
    }

    /** Returns the goals for some indicators, of all subjects and periods, whenever they hold. */
    public List<Goal> ofIndicators(OrganizationId organization, Set<Long> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : goals.matching(organization, new GoalFilter(null, null, indicators, null, null, null));
    }
}
