package io.pacesetter.engine.standing;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.indicator.Measures;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tally.TallyVersion;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads leaderboards. The answer depends on what is settled and on the organization's calendar, never on who looks; it
 * takes one or two readings of {@link Measures}, however many people there are, or none if the board is kept in memory.
 */
@Service
public class Leaderboards {

    private final BoardValues values;
    private final KeptBoards kept;
    private final Indicators indicators;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Leaderboards(
            BoardValues values,
            KeptBoards kept,
            Indicators indicators,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.values = values;
        this.kept = kept;
        this.indicators = indicators;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Reads a board.
     *
     * @throws Refusal if the indicator, team, moment or segment is none
     */
    public Leaderboard read(OrganizationId organization, Leaderboard.Question question) {
        check(question);
        return kept.asOfNow(organization, version -> read(open(organization, question), question, version));
    }

    private Leaderboard read(Board board, Leaderboard.Question question, @Nullable TallyVersion version) {
        boolean ended = board.asOf().ended(organizations.calendar(board.organization()));
        Span before = before(board, ended);
        Long around = around(board, question.around());
        Leaderboard known = kept.read(
                board,
                before,
                version,
                shown -> leaderboard(
                        board,
                        ended,
                        Window.of(shown.places(), question.size(), around),
                        shown::rankBefore,
                        shown.places().size()));
        if (known != null) {
            return known;
        }
        Map<Long, @Nullable BigDecimal> now = values.of(board, board.asOf().scope());
        List<Contender> contenders = contenders(board, now);
        List<Ranking.Place> places = rank(board, contenders, now);
        Map<Long, Integer> ranksBefore = before == null ? Map.of() : ranks(board, contenders, before);
        return leaderboard(board, ended, Window.of(places, question.size(), around), ranksBefore::get, places.size());
    }

    private static Leaderboard leaderboard(
            Board board, boolean ended, List<Ranking.Place> places, LongFunction<@Nullable Integer> before, int total) {
        List<Leaderboard.Row> rows = places.stream()
                .map(place -> row(place, before.apply(place.contender().id())))
                .toList();
        return new Leaderboard(board.indicator(), board.asOf(), board.segment().level(), !ended, total, rows);
    }

    private Board open(OrganizationId organization, Leaderboard.Question question) {
        IndicatorDefinition indicator = indicator(organization, question.indicator());
        AsOf asOf = AsOf.board(organizations.calendar(organization), clock, question.period(), question.at());
        Roster roster = rosters.current(organization);
        String team = question.segment().team();
        Long within = team == null
                ? null
                : Subjects.team(roster, team)
                        .map(Roster.Team::id)
                        .orElseThrow(() -> Refusal.invalid("/team", "There is no team " + team + "; see GET /teams"));
        return new Board(organization, indicator, asOf, roster, question.segment(), within);
    }

    private IndicatorDefinition indicator(OrganizationId organization, @Nullable String key) {
        return key == null
                ? PointValues.POINTS
                : indicators
                        .find(organization, key)
                        .orElseThrow(() -> Refusal.invalid(
                                "/indicator", "There is no indicator " + key + "; see GET /indicators"));
    }

    private List<Contender> contenders(Board board, Map<Long, @Nullable BigDecimal> values) {
        Contenders all = new Contenders(
                board.roster(), board.asOf(), kept.people(board.roster()).byName());
        Long within = board.within();
        return switch (board.segment().level()) {
            case MEMBER -> {
                List<TeamCut> cuts = within == null
                        ? List.of()
                        : TeamCut.of(board.roster(), within, board.asOf().measured());
                yield all.people(board.segment(), cuts, active(values));
            }
            case TEAM -> all.teams(board.segment().depth(), within);
            case COMPANY -> {
                String name = organizations.profile(board.organization()).name();
                yield List.of(new Contender(board.organization().value(), name, name));
            }
        };
    }

    private static Set<Long> active(Map<Long, @Nullable BigDecimal> values) {
        Set<Long> active = new HashSet<>();
        values.forEach((person, value) -> {
            if (value != null && value.signum() != 0) {
                active.add(person);
            }
        });
        return active;
    }

    private static List<Ranking.Place> rank(
            Board board, List<Contender> contenders, Map<Long, @Nullable BigDecimal> values) {
        IndicatorDefinition indicator = board.indicator();
        return Ranking.of(
                contenders,
                contender -> BoardValues.orZero(indicator, values, contender.id()),
                indicator.lowerIsBetter());
    }

    /** Returns the days until the day looked at; null if that is none, or the period is not running. */
    private static @Nullable Span before(Board board, boolean ended) {
        AsOf asOf = board.asOf();
        boolean compared = !ended
                && asOf.day().isAfter(asOf.span().from())
                && board.segment().level() != Level.COMPANY;
        return compared ? new Span(asOf.span().from(), asOf.day()) : null;
    }

    /** Ranks by what was done on some days; empty if that is nothing. */
    private Map<Long, Integer> ranks(Board board, List<Contender> contenders, Span days) {
        Map<Long, @Nullable BigDecimal> before = values.of(board, Measures.Scope.of(days));
        if (active(before).isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> ranks = new HashMap<>();
        for (Ranking.Place place : rank(board, contenders, before)) {
            if (place.value() != null) {
                ranks.put(place.contender().id(), place.rank());
            }
        }
        return ranks;
    }

    private static Leaderboard.Row row(Ranking.Place place, @Nullable Integer before) {
        Integer change = before == null || place.value() == null ? null : Integer.valueOf(before - place.rank());
        return new Leaderboard.Row(place.rank(), place.contender(), place.value(), change);
    }

    private static @Nullable Long around(Board board, @Nullable String around) {
        if (around == null) {
            return null;
        }
        Level level = board.segment().level();
        Optional<Long> id = level == Level.TEAM
                ? Subjects.team(board.roster(), around).map(Roster.Team::id)
                : Subjects.member(board.roster(), around).map(Roster.Member::id);
        return id.orElseThrow(() -> Refusal.invalid("/around", "There is no " + level.key() + " " + around));
    }

    private static void check(Leaderboard.Question question) {
        Leaderboard.Segment segment = question.segment();
        if (segment.level() != Level.TEAM && segment.depth() != null) {
            throw Refusal.invalid("/depth", "Only teams have a depth; ask for level=team");
        }
        if (segment.depth() != null && segment.depth() < 1) {
            throw Refusal.invalid("/depth", "Top teams have depth 1; " + segment.depth() + " is none");
        }
        if (segment.level() != Level.MEMBER && segment.role() != null) {
            throw Refusal.invalid("/role", "Only members have a role; ask for level=member");
        }
        boolean tenure = segment.minTenureDays() != null || segment.maxTenureDays() != null;
        if (segment.level() != Level.MEMBER && tenure) {
            throw Refusal.invalid("/minTenureDays", "Only members have a tenure; ask for level=member");
        }
        if (segment.level() == Level.COMPANY && segment.team() != null) {
            throw Refusal.invalid("/team", "The company is more than a team; ask for level=member or level=team");
        }
        Integer size = question.size();
        if (size != null && size < 0) {
            throw Refusal.invalid("/size", "A board shows 0 or more of the top, not " + size);
        }
    }
}
