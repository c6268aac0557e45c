package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.standing.Leaderboard;
import io.pacesetter.engine.standing.Leaderboards;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads a person's day. */
@Service
public class MyDays {

    /** The order in which a period is looked at for the goal that matters most. */
    private static final List<Period> BY_IMPORTANCE =
            List.of(Period.MONTH, Period.QUARTER, Period.WEEK, Period.YEAR, Period.DAY);

    private final Scorecards scorecards;
    private final Leaderboards leaderboards;
    private final RecoveryPlans recovery;
    private final Indicators indicators;
    private final Rosters rosters;

    MyDays(
            Scorecards scorecards,
            Leaderboards leaderboards,
            RecoveryPlans recovery,
            Indicators indicators,
            Rosters rosters) {
        this.scorecards = scorecards;
        this.leaderboards = leaderboards;
        this.recovery = recovery;
        this.indicators = indicators;
        this.rosters = rosters;
    }

    /** Reads the day of a person whom the viewer may see. */
    public MyDay read(Viewer viewer, Subject person) {
        OrganizationId organization = viewer.organization();
        Roster.Member member = rosters.current(organization).byId(person.id()).orElseThrow();
        List<Scorecard> cards = new ArrayList<>();
        for (Period period : Period.values()) {
            Scorecards.Extra extra = period == Period.DAY ? Scorecards.Extra.LEADING : Scorecards.Extra.NONE;
            Scorecard card = scorecards.read(viewer, person, period, null, extra);
            if (period == Period.DAY || !card.lines().isEmpty()) {
                cards.add(card);
            }
        }
        var today = scorecards.today(organization);
        return new MyDay(
                member,
                today,
                cards,
                rank(organization, member, cards),
                recovery.of(organization, member.id(), today, cards));
    }

    private MyDay.@Nullable Rank rank(OrganizationId organization, Roster.Member member, List<Scorecard> cards) {
        Measured measured = mostImportant(organization, cards);
        if (measured == null || member.excluded()) {
            return null;
        }
        Leaderboard board = leaderboards.read(
                organization,
                new Leaderboard.Question(
                        measured.indicator().key(),
                        measured.period(),
                        null,
                        Leaderboard.Segment.of(Level.MEMBER),
                        0,
                        Ids.format(member.id())));
        return board.rows().stream()
                .filter(row -> row.subject().id() == member.id())
                .findFirst()
                .map(row -> new MyDay.Rank(
                        measured.indicator(), measured.period(), row.rank(), board.total(), row.change()))
                .orElse(null);
    }

    private record Measured(IndicatorDefinition indicator, Period period) {}

    /** The heaviest goal of the month, else of another period; without goals the first leading indicator. */
    private @Nullable Measured mostImportant(OrganizationId organization, List<Scorecard> cards) {
        for (Period period : BY_IMPORTANCE) {
            for (Scorecard card : cards) {
                IndicatorDefinition heaviest = card.asOf().period() == period ? heaviest(card) : null;
                if (heaviest != null) {
                    return new Measured(heaviest, period);
                }
            }
        }
        return Scorecards.leadingFirst(indicators.inUse(organization)).stream()
                .findFirst()
                .map(indicator -> new Measured(indicator, Period.MONTH))
                .orElse(null);
    }

    private static @Nullable IndicatorDefinition heaviest(Scorecard card) {
        IndicatorDefinition heaviest = null;
        BigDecimal weight = BigDecimal.ZERO;
        for (Scorecard.Line line : card.lines()) {
            Goal goal = line.goal();
            if (goal != null && goal.terms().weight().compareTo(weight) > 0) {
                heaviest = line.indicator();
                weight = goal.terms().weight();
            }
        }
        return heaviest;
    }
}
