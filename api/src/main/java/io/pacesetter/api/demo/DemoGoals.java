package io.pacesetter.api.demo;

import io.pacesetter.api.demo.DemoCast.DemoPerson;
import io.pacesetter.api.demo.DemoCast.DemoTeam;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.goal.GoalSetting;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The demo organization's goals: what a rep controls by day and week, results by month to year, up to the company's. */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoGoals {

    /** A goal that every rep has. */
    private record RepGoal(String indicator, Period period, double target, double weight) {}

    private static final List<RepGoal> OF_REPS = List.of(
            new RepGoal("calls", Period.DAY, 4, 1),
            new RepGoal("emails", Period.DAY, 3, 1),
            new RepGoal("meetings", Period.DAY, 1, 1),
            new RepGoal("calls", Period.WEEK, 20, 1),
            new RepGoal("meetings", Period.WEEK, 5, 1),
            new RepGoal("demos", Period.WEEK, 3, 2),
            new RepGoal("demos", Period.MONTH, 12, 2),
            new RepGoal("proposals", Period.MONTH, 7, 1),
            new RepGoal("deals_won", Period.MONTH, 3, 2),
            new RepGoal("revenue", Period.MONTH, 12_000, 3),
            new RepGoal("win_rate", Period.MONTH, 0.4, 1),
            new RepGoal("demos", Period.QUARTER, 36, 1),
            new RepGoal("deals_won", Period.QUARTER, 9, 2),
            new RepGoal("revenue", Period.QUARTER, 36_000, 3),
            new RepGoal("revenue", Period.YEAR, 144_000, 3),
            new RepGoal("deals_won", Period.YEAR, 36, 1));

    private final GoalSetting goals;

    DemoGoals(GoalSetting goals) {
        this.goals = goals;
    }

    /** Sets goals that hold over all of history. */
    void set(Viewer founder, Calendar calendar, LocalDate today) {
        LocalDate from = calendar.span(Period.YEAR, today.minusDays(DemoSettings.DAYS_OF_HISTORY))
                .from();
        for (DemoPerson person : DemoCast.people()) {
            if (person.skill() > 0) {
                OF_REPS.forEach(goal -> set(founder, "member", person.key(), goal, 1, from));
            }
        }
        for (DemoTeam team : DemoCast.TEAMS) {
            long heads = DemoCast.people().stream()
                    .filter(person -> person.team().equals(team.name()) && person.skill() > 0)
                    .count();
            ofGroup(founder, "team", team.name(), heads, from);
        }
        for (String region :
                DemoCast.TEAMS.stream().map(DemoTeam::region).distinct().toList()) {
            long heads = DemoCast.people().stream()
                    .filter(person -> regionOf(person).equals(region) && person.skill() > 0)
                    .count();
            // Regions ask for more than their teams add up to: a gap to be seen
            ofGroup(founder, "team", region, heads * 1.05, from);
        }
        ofGroup(founder, "company", null, 34 * 1.1, from);
    }

    private void ofGroup(Viewer founder, String level, @Nullable String subject, double heads, LocalDate from) {
        OF_REPS.stream()
                .filter(goal -> goal.period() != Period.DAY)
                .forEach(goal ->
                        set(founder, level, subject, goal, goal.indicator().equals("win_rate") ? 1 : heads, from));
    }

    private void set(
            Viewer founder, String level, @Nullable String subject, RepGoal goal, double times, LocalDate from) {
        BigDecimal target = goal.indicator().equals("win_rate")
                ? BigDecimal.valueOf(goal.target())
                : BigDecimal.valueOf(Math.round(goal.target() * times));
        goals.set(
                founder,
                new GoalDraft(
                        goal.indicator(),
                        level,
                        subject,
                        goal.period().key(),
                        target,
                        BigDecimal.valueOf(goal.weight()),
                        null,
                        null,
                        null,
                        from,
                        null,
                        null));
    }

    private static String regionOf(DemoPerson person) {
        return DemoCast.TEAMS.stream()
                .filter(team -> team.name().equals(person.team()))
                .map(DemoTeam::region)
                .findFirst()
                .orElse("");
    }
}
