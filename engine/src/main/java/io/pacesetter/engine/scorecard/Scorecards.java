package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalsInForce;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.standing.Numbers;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Attendance;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Score;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads scorecards: the goals in force held against what was done. */
@Service
public class Scorecards {

    /** The longest history that is given out. */
    public static final int LONGEST_HISTORY = 60;

    private final GoalsInForce goals;
    private final Numbers numbers;
    private final Indicators indicators;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Subjects subjects;
    private final Clock clock;

    Scorecards(
            GoalsInForce goals,
            Numbers numbers,
            Indicators indicators,
            Rosters rosters,
            Organizations organizations,
            Subjects subjects,
            Clock clock) {
        this.goals = goals;
        this.numbers = numbers;
        this.indicators = indicators;
        this.rosters = rosters;
        this.organizations = organizations;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Which indicators without a goal are shown too. */
    public enum Extra {
        NONE,
        LEADING,
        ALL;

        private boolean shows(IndicatorDefinition indicator) {
            return this == ALL || (this == LEADING && indicator.leading());
        }
    }

    /**
     * Reads the scorecard of a subject that the viewer may see.
     *
     * @param at a day for its close, a time for that moment, null for now
     * @throws Refusal if {@code at} is no moment
     */
    public Scorecard read(Viewer viewer, Subject subject, Period period, @Nullable String at, Extra extra) {
        OrganizationId organization = viewer.organization();
        return read(organization, subject, AsOf.card(organizations.calendar(organization), clock, period, at), extra);
    }

    /**
     * Reads the last scorecards of a subject, the one under way last; days off have none.
     *
     * @param count how many, 1 to {@link #LONGEST_HISTORY}
     */
    public List<Scorecard> history(Viewer viewer, Subject subject, Period period, int count) {
        if (count < 1 || count > LONGEST_HISTORY) {
            throw Refusal.invalid("/count", "A history holds 1 to " + LONGEST_HISTORY + " periods, not " + count);
        }
        OrganizationId organization = viewer.organization();
        Calendar calendar = organizations.calendar(organization);
        LinkedList<Scorecard> cards = new LinkedList<>();
        AsOf asOf = AsOf.card(calendar, clock, period, null);
        for (int tried = 0; cards.size() < count && tried <= 2 * LONGEST_HISTORY; tried++) {
            if (period != Period.DAY || calendar.isWorkingDay(asOf.day())) {
                cards.addFirst(read(organization, subject, asOf, Extra.NONE));
            }
            asOf = AsOf.closeOf(calendar, period, asOf.span().from().minusDays(1));
        }
        return List.copyOf(cards);
    }

    /** Reads the scorecard of a subject as of a moment. */
    Scorecard read(OrganizationId organization, Subject subject, AsOf asOf, Extra extra) {
        Calendar calendar = organizations.calendar(organization);
        Attendances attendances = new Attendances(rosters.current(organization), calendar, asOf);
        Attendance attendance = attendances.of(subject);
        Collection<IndicatorDefinition> inUse = indicators.inUse(organization);
        Map<Long, Goal> byIndicator = new HashMap<>();
        goals.of(organization, subject, asOf.period(), asOf.day())
                .forEach(goal -> byIndicator.put(goal.indicatorId(), goal));
        Predicate<IndicatorDefinition> shown =
                indicator -> byIndicator.containsKey(indicator.id()) || extra.shows(indicator);
        Set<IndicatorDefinition> wanted =
                new HashSet<>(inUse.stream().filter(shown).toList());
        Map<Long, @Nullable BigDecimal> actuals = numbers.of(organization, subject, wanted, asOf.scope());
        List<Scorecard.Line> lines = new ArrayList<>();
        List<Score.Line> scored = new ArrayList<>();
        for (IndicatorDefinition indicator : leadingFirst(inUse)) {
            if (wanted.contains(indicator)) {
                BigDecimal actual = actuals.get(indicator.id());
                Goal goal = byIndicator.get(indicator.id());
                Judgement judgement = goal == null ? null : Judgement.of(goal.target(indicator), attendance, actual);
                lines.add(new Scorecard.Line(indicator, goal, judgement, actual));
                if (goal != null && judgement != null) {
                    scored.add(goal.line(judgement));
                }
            }
        }
        String name = subjects.nameOf(organization, subject);
        return new Scorecard(subject, name, asOf, Score.of(scored), attendances.whole(), attendance, lines);
    }

    /** Returns the day it is in the organization. */
    LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }

    static List<IndicatorDefinition> leadingFirst(Collection<IndicatorDefinition> indicators) {
        return indicators.stream()
                .sorted(Comparator.comparing(IndicatorDefinition::leading).reversed())
                .toList();
    }
}
