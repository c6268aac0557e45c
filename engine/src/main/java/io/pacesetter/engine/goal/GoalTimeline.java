package io.pacesetter.engine.goal;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one goal at most on each day for a subject, indicator and period. */
@Component
class GoalTimeline {

    private final Goals goals;
    private final Organizations organizations;
    private final Clock clock;

    GoalTimeline(Goals goals, Organizations organizations, Clock clock) {
        this.goals = goals;
        this.organizations = organizations;
        this.clock = clock;
    }

    LocalDate startOfCurrent(OrganizationId organization, Period period) {
        var calendar = organizations.calendar(organization);
        return calendar.span(period, calendar.dayOf(clock.instant())).from();
    }

    /** When a goal begins that names no day: a first one at the beginning of all activity, a later one with this period. */
    LocalDate firstDay(OrganizationId organization, long indicator, Subject subject, Period period) {
        return of(organization, indicator, subject, period).isEmpty()
                ? LocalDate.EPOCH
                : startOfCurrent(organization, period);
    }

    List<Goal> of(OrganizationId organization, Goal like) {
        return of(organization, like.indicatorId(), like.subject(), like.period());
    }

    private List<Goal> of(OrganizationId organization, long indicator, Subject subject, Period period) {
        return goals.matching(
                organization,
                GoalFilter.of(subject.level(), Set.of(subject.id()))
                        .of(Set.of(indicator))
                        .over(period));
    }

    /** Puts a new goal in its place, or changes the one that begins on the same day. */
    Goal place(OrganizationId organization, Goal wanted) {
        return place(organization, wanted, of(organization, wanted));
    }

    Goal place(OrganizationId organization, Goal wanted, List<Goal> others) {
        LocalDate to = makeRoom(organization, wanted, others);
        Goal same = startingWith(wanted, others);
        Goal placed = new Goal(
                same == null ? wanted.id() : same.id(),
                wanted.indicatorId(),
                wanted.subject(),
                wanted.period(),
                wanted.terms(),
                wanted.from(),
                to,
                wanted.templateId(),
                same == null ? 0 : same.version());
        if (same == null) {
            goals.insert(organization, placed);
        } else {
            goals.update(organization, placed);
        }
        return stored(organization, placed);
    }

    /** Writes a changed goal, which may begin and end on other days than before. */
    Goal move(OrganizationId organization, Goal changed) {
        List<Goal> others = of(organization, changed).stream()
                .filter(goal -> goal.id() != changed.id())
                .toList();
        LocalDate to = makeRoom(organization, changed, others);
        goals.update(organization, to == null ? changed : changed.closedOn(to));
        return stored(organization, changed);
    }

    /** Ends a goal with the period before the one under way, or takes it away if it did not hold then. */
    void end(OrganizationId organization, Goal goal) {
        LocalDate start = startOfCurrent(organization, goal.period());
        if (!goal.from().isBefore(start)) {
            goals.delete(organization, goal);
        } else if (goal.to() == null || goal.to().isAfter(start)) {
            goals.update(organization, goal.closedOn(start));
        }
    }

    /** Ends the goal that holds when another begins, and returns when that one must end for the next. */
    private @Nullable LocalDate makeRoom(OrganizationId organization, Goal wanted, List<Goal> others) {
        LocalDate to = wanted.to();
        for (Goal other : others) {
            if (other.from().isBefore(wanted.from()) && other.holdsOn(wanted.from())) {
                goals.update(organization, other.closedOn(wanted.from()));
            } else if (other.from().isAfter(wanted.from()) && (to == null || to.isAfter(other.from()))) {
                to = other.from();
            }
        }
        return to;
    }

    private static @Nullable Goal startingWith(Goal wanted, List<Goal> others) {
        return others.stream()
                .filter(other -> other.from().equals(wanted.from()))
                .findFirst()
                .orElse(null);
    }

    private Goal stored(OrganizationId organization, Goal goal) {
        return goals.find(organization, goal.id()).orElse(goal);
    }
}
