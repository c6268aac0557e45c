package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.Scorecard;
import io.pacesetter.engine.scorecard.Scorecards;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.pace.Judgement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how a member stands: what sessions are filled in with, and how far a goal is reached. */
@Component
class Snapshots {

    private static final List<Period> CARDS = List.of(Period.WEEK, Period.MONTH);
    private static final List<Period> GOALS =
            List.of(Period.DAY, Period.WEEK, Period.MONTH, Period.QUARTER, Period.YEAR);
    private static final List<Period> JUDGED =
            List.of(Period.MONTH, Period.WEEK, Period.QUARTER, Period.YEAR, Period.DAY);

    private final Scorecards scorecards;
    private final Leads leads;

    Snapshots(Scorecards scorecards, Leads leads) {
        this.scorecards = scorecards;
        this.leads = leads;
    }

    /** Takes down how a member stands now. */
    Snapshot of(OrganizationId organization, long member, CoachingTemplate.Fill fill) {
        List<Snapshot.Line> lines = new ArrayList<>();
        List<Snapshot.GoalLine> goals = new ArrayList<>();
        for (Period period : GOALS) {
            if (fill.goals() || (fill.scorecard() && CARDS.contains(period))) {
                for (Scorecard.Line line : card(organization, member, period)) {
                    add(line, period, fill, lines, goals);
                }
            }
        }
        return new Snapshot(leads.today(organization), lines, goals);
    }

    private static void add(
            Scorecard.Line line,
            Period period,
            CoachingTemplate.Fill fill,
            List<Snapshot.Line> lines,
            List<Snapshot.GoalLine> goals) {
        Goal goal = line.goal();
        Judgement judgement = line.judgement();
        String key = line.indicator().key();
        String name = line.indicator().name();
        if (goal != null && fill.goals()) {
            goals.add(
                    new Snapshot.GoalLine(key, name, period.key(), goal.terms().target()));
        }
        if (judgement != null && fill.scorecard() && CARDS.contains(period)) {
            String status = judgement.status() == null
                    ? null
                    : judgement.status().name().toLowerCase(Locale.ROOT);
            lines.add(new Snapshot.Line(
                    key, name, period.key(), line.actual(), judgement.target(), judgement.attainment(), status));
        }
    }

    /** Returns how far the member's goal of an indicator is reached: the month's, else the next that there is; null without. */
    @Nullable
    BigDecimal attainment(OrganizationId organization, long member, @Nullable Long indicator) {
        if (indicator == null) {
            return null;
        }
        return JUDGED.stream()
                .flatMap(period -> card(organization, member, period).stream())
                .filter(line -> line.indicator().id() == indicator && line.judgement() != null)
                .map(line -> Objects.requireNonNull(line.judgement()).attainment())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Scorecard.Line> card(OrganizationId organization, long member, Period period) {
        Viewer product = new Viewer(organization, "coaching", null, null, Set.of(), true);
        return scorecards
                .read(product, Subject.member(member), period, null, Scorecards.Extra.NONE)
                .lines();
    }
}
