package io.pacesetter.api.ledger;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.BadgeHoldings;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.ledger.Standing;
import io.pacesetter.engine.level.LevelStep;
import io.pacesetter.engine.level.Levels;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has earned. Points, levels and badges are shared with everyone in the organization, as boards are. */
@RestController
@RequestMapping("/api/v1/people/{id}/awards")
@Tag(name = "Points")
class AwardsController {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);
    private static final int PROGRESS_DIGITS = 4;

    /** Points, level and badges of a person. */
    record AwardsResponse(PointsResponse points, LevelResponse level, RankResponse rank, List<HeldBadge> badges) {}

    /** Points in all, and in the periods under way. */
    record PointsResponse(BigDecimal total, Map<String, BigDecimal> period) {}

    /**
     * The level reached.
     *
     * @param name empty for a shipped level
     * @param next from how many points the next level is; null at the last
     * @param progress the way to the next level: 0 to 1
     */
    record LevelResponse(
            int number,
            String name,
            BigDecimal from,
            @Nullable BigDecimal next,
            BigDecimal progress) {}

    /** The rank by points of this month, among those present today. */
    record RankResponse(int points, int of) {}

    record HeldBadge(
            String key,
            String name,
            String icon,
            String color,
            String description,
            Instant awardedAt,
            String effectId) {}

    private final Standing standing;
    private final Levels levels;
    private final Badges badges;
    private final BadgeHoldings holdings;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    AwardsController(
            Standing standing,
            Levels levels,
            Badges badges,
            BadgeHoldings holdings,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.standing = standing;
        this.levels = levels;
        this.badges = badges;
        this.holdings = holdings;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    @Requires(STANDINGS_READ)
    @Operation(summary = "Shows a person's points, level, rank by points and badges")
    AwardsResponse read(Viewer viewer, @PathVariable String id) {
        OrganizationId organization = viewer.organization();
        Roster roster = rosters.current(organization);
        Roster.Member member = Subjects.member(roster, id).orElseThrow(() -> Refusal.notFound("Person", id));
        BigDecimal total = points(organization, new Span(BEGINNING, END), member.id());
        return new AwardsResponse(
                new PointsResponse(total, periods(organization, member.id())),
                level(organization, total),
                rank(organization, roster, member.id()),
                badges(organization, member.id()));
    }

    private BigDecimal points(OrganizationId organization, Span span, long person) {
        return standing.points(organization, span, Set.of(person)).getOrDefault(person, BigDecimal.ZERO);
    }

    private Map<String, BigDecimal> periods(OrganizationId organization, long person) {
        Calendar calendar = organizations.calendar(organization);
        LocalDate today = calendar.dayOf(clock.instant());
        Map<Period, BigDecimal> found = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            found.put(period, points(organization, calendar.span(period, today), person));
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }

    private LevelResponse level(OrganizationId organization, BigDecimal total) {
        Levels.Reached reached = Levels.reached(levels.of(organization), total);
        LevelStep level = reached.level();
        LevelStep next = reached.next();
        BigDecimal progress = BigDecimal.ONE;
        if (next != null) {
            BigDecimal way = next.points().subtract(level.points());
            progress =
                    total.subtract(level.points()).max(BigDecimal.ZERO).divide(way, PROGRESS_DIGITS, RoundingMode.DOWN);
        }
        return new LevelResponse(
                level.number(), level.name(), level.points(), next == null ? null : next.points(), progress);
    }

    private RankResponse rank(OrganizationId organization, Roster roster, long person) {
        Calendar calendar = organizations.calendar(organization);
        LocalDate today = calendar.dayOf(clock.instant());
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
        return new RankResponse((int) ahead + 1, present.size());
    }

    private List<HeldBadge> badges(OrganizationId organization, long person) {
        Map<Long, Badge> known =
                badges.list(organization).stream().collect(Collectors.toMap(Badge::id, Function.identity()));
        return holdings.of(organization, person).stream()
                .filter(holding -> known.containsKey(holding.badgeId()))
                .map(holding -> held(known.get(holding.badgeId()), holding))
                .toList();
    }

    private static HeldBadge held(@Nullable Badge badge, BadgeHoldings.Holding holding) {
        if (badge == null) {
            throw new IllegalStateException("Badge " + holding.badgeId() + " is held but unknown");
        }
        return new HeldBadge(
                badge.key(),
                badge.name(),
                badge.icon(),
                badge.color(),
                badge.description(),
                holding.since(),
                Ids.format(holding.effectId()));
    }
}
