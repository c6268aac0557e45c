package io.pacesetter.engine.award;

import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.level.LevelStep;
import io.pacesetter.engine.level.Levels;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What people have earned, as the ledger stands now. */
@Service
public class Awards {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);
    private static final int PROGRESS_DIGITS = 4;

    private final Standing standing;
    private final Levels levels;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Awards(Standing standing, Levels levels, Rosters rosters, Organizations organizations, Clock clock) {
        this.standing = standing;
        this.levels = levels;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Points in all, and in each period under way. */
    public record Points(BigDecimal total, Map<Period, BigDecimal> byPeriod) {}

    /** A level that is reached, and the way to the next: 0 to 1. */
    public record Level(Levels.Reached reached, BigDecimal progress) {}

    /** The rank by points of this month among those present today; ties share one. */
    public record Rank(int rank, int of) {}

    /** Returns a person's points. */
    public Points points(OrganizationId organization, long person) {
        Calendar calendar = organizations.calendar(organization);
        LocalDate today = calendar.dayOf(clock.instant());
        Map<Period, BigDecimal> byPeriod = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            byPeriod.put(period, points(organization, calendar.span(period, today), person));
        }
        return new Points(points(organization, new Span(BEGINNING, END), person), byPeriod);
    }

    private BigDecimal points(OrganizationId organization, Span span, long person) {
        return standing.points(organization, span, Set.of(person)).getOrDefault(person, BigDecimal.ZERO);
    }

    /** Returns the level that points reach. */
    public Level level(OrganizationId organization, BigDecimal points) {
        Levels.Reached reached = Levels.reached(levels.of(organization), points);
        LevelStep level = reached.level();
        LevelStep next = reached.next();
        BigDecimal progress = BigDecimal.ONE;
        if (next != null) {
            BigDecimal way = next.points().subtract(level.points());
            progress = points.subtract(level.points())
                    .max(BigDecimal.ZERO)
                    .divide(way, PROGRESS_DIGITS, RoundingMode.DOWN);
        }
        return new Level(reached, progress);
    }

    /** Returns where a person stands by points. */
    public Rank rank(OrganizationId organization, long person) {
        Calendar calendar = organizations.calendar(organization);
        LocalDate today = calendar.dayOf(clock.instant());
        Roster roster = rosters.current(organization);
        Map<Long, BigDecimal> points = standing.points(organization, calendar.span(Period.MONTH, today), null);
        BigDecimal own = points.getOrDefault(person, BigDecimal.ZERO);
        List<Long> present = roster.members().stream()
                .filter(member ->
                        !member.excluded() && roster.stayOn(member.id(), today).isPresent())
                .map(Roster.Member::id)
                .toList();
        long ahead = present.stream()
                .filter(other -> points.getOrDefault(other, BigDecimal.ZERO).compareTo(own) > 0)
                .count();
        return new Rank((int) ahead + 1, present.size());
    }
}
