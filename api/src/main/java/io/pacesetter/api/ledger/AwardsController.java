package io.pacesetter.api.ledger;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.award.Awards;
import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.BadgeHoldings;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.level.LevelStep;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private final Awards awards;
    private final Badges badges;
    private final BadgeHoldings holdings;
    private final Rosters rosters;

    AwardsController(Awards awards, Badges badges, BadgeHoldings holdings, Rosters rosters) {
        this.awards = awards;
        this.badges = badges;
        this.holdings = holdings;
        this.rosters = rosters;
    }

    @GetMapping
    @Requires(STANDINGS_READ)
    @Operation(summary = "Shows a person's points, level, rank by points and badges")
    AwardsResponse read(Viewer viewer, @PathVariable String id) {
        OrganizationId organization = viewer.organization();
        Roster roster = rosters.current(organization);
        Roster.Member member = Subjects.member(roster, id).orElseThrow(() -> Refusal.notFound("Person", id));
        Awards.Points points = awards.points(organization, member.id());
        Awards.Rank rank = awards.rank(organization, member.id());
        return new AwardsResponse(
                shown(points),
                shown(awards.level(organization, points.total())),
                new RankResponse(rank.rank(), rank.of()),
                badges(organization, member.id()));
    }

    private static PointsResponse shown(Awards.Points points) {
        return new PointsResponse(
                points.total(),
                points.byPeriod().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
    }

    private static LevelResponse shown(Awards.Level level) {
        LevelStep reached = level.reached().level();
        LevelStep next = level.reached().next();
        return new LevelResponse(
                reached.number(),
                reached.name(),
                reached.points(),
                next == null ? null : next.points(),
                level.progress());
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
