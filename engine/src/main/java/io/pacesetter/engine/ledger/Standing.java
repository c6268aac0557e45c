package io.pacesetter.engine.ledger;

import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Reads what stands in the ledger: what was awarded and not taken back. People given as null are everyone. */
@Service
public class Standing {

    private final JdbcTemplate jdbc;

    Standing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what rules awarded for a day, of some people's activities and days. */
    public List<LedgerEntry> byRules(OrganizationId organization, LocalDate day, @Nullable Set<Long> origins) {
        List<Object> parameters = new ArrayList<>(List.of(organization.value(), day));
        return jdbc.query(
                "SELECT " + EntryRows.COLUMNS + " FROM effect e WHERE e.organization_id = ? AND e.occurred_on = ?"
                        + " AND e.identity IS NOT NULL" + among("e.origin_id", origins, parameters)
                        + EntryRows.STANDING + " ORDER BY e.id",
                EntryRows::read,
                parameters.toArray());
    }

    /** Returns what rules awarded to anyone for a day, for what occurred at a moment or later. */
    public List<LedgerEntry> byRulesSince(OrganizationId organization, LocalDate day, Instant moment) {
        return byRules(organization, day, ">=", moment);
    }

    /** Returns what rules awarded to anyone for a day, for what occurred before a moment. */
    public List<LedgerEntry> byRulesBefore(OrganizationId organization, LocalDate day, Instant moment) {
        return byRules(organization, day, "<", moment);
    }

    private List<LedgerEntry> byRules(OrganizationId organization, LocalDate day, String when, Instant moment) {
        return jdbc.query(
                "SELECT " + EntryRows.COLUMNS + " FROM effect e WHERE e.organization_id = ? AND e.occurred_on = ?"
                        + " AND e.occurred_at " + when + " ? AND e.identity IS NOT NULL" + EntryRows.STANDING
                        + " ORDER BY e.id",
                EntryRows::read,
                organization.value(),
                day,
                LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Returns what was awarded by hand for a day. */
    public List<LedgerEntry> byHand(OrganizationId organization, LocalDate day, @Nullable Set<Long> people) {
        List<Object> parameters = new ArrayList<>(List.of(organization.value(), day));
        return jdbc.query(
                "SELECT " + EntryRows.COLUMNS + " FROM effect e WHERE e.organization_id = ? AND e.occurred_on = ?"
                        + " AND e.identity IS NULL" + among("e.person_id", people, parameters) + EntryRows.STANDING
                        + " ORDER BY e.id",
                EntryRows::read,
                parameters.toArray());
    }

    /** Returns the badges that people hold at the beginning of a day, by person. */
    public Map<Long, Set<Long>> badges(OrganizationId organization, LocalDate before, @Nullable Set<Long> people) {
        List<Object> parameters = new ArrayList<>(List.of(organization.value(), before));
        Map<Long, Set<Long>> badges = new HashMap<>();
        jdbc.query(
                "SELECT person_id, badge_id FROM effect WHERE organization_id = ? AND kind = 'badge'"
                        + " AND occurred_on < ?" + among("person_id", people, parameters)
                        + " GROUP BY person_id, badge_id"
                        + " HAVING SUM(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END) > 0",
                row -> {
                    badges.computeIfAbsent(row.getLong(1), person -> new HashSet<>())
                            .add(row.getLong(2));
                },
                parameters.toArray());
        return badges;
    }

    /** Returns the scores of a contest at the beginning of a day, by participant. */
    public Map<Long, BigDecimal> scores(OrganizationId organization, long contest, LocalDate before) {
        Map<Long, BigDecimal> scores = new HashMap<>();
        jdbc.query(
                "SELECT participant_id, SUM(points) FROM effect WHERE organization_id = ? AND contest_id = ?"
                        + " AND kind = 'score' AND occurred_on < ? GROUP BY participant_id",
                row -> {
                    scores.put(row.getLong(1), row.getBigDecimal(2));
                },
                organization.value(),
                contest,
                before);
        return scores;
    }

    /** Returns the points that people earned in a span, by person. */
    public Map<Long, BigDecimal> points(OrganizationId organization, Span days, @Nullable Set<Long> people) {
        List<Object> parameters = new ArrayList<>(List.of(organization.value(), days.from(), days.to()));
        Map<Long, BigDecimal> points = new HashMap<>();
        jdbc.query(
                "SELECT person_id, SUM(points) FROM point_tally WHERE organization_id = ? AND earned_on >= ?"
                        + " AND earned_on < ?" + among("person_id", people, parameters) + " GROUP BY person_id",
                row -> {
                    points.put(row.getLong(1), row.getBigDecimal(2));
                },
                parameters.toArray());
        return points;
    }

    /**
     * What a rule did for somebody on one day.
     *
     * @param times how often it acted
     * @param points all points that it gave
     * @param score all score that it gave
     */
    public record Use(String rule, long personId, LocalDate day, int times, BigDecimal points, BigDecimal score) {}

    /** Hands over what the rules of a rulebook did on the days of a span, by rule, recipient and day. */
    public void uses(
            OrganizationId organization,
            long rulebook,
            Set<String> rules,
            Span days,
            @Nullable Set<Long> people,
            Consumer<Use> taker) {
        if (rules.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(organization.value(), rulebook));
        String some = among("e.rule_name", rules, parameters);
        parameters.add(days.from());
        parameters.add(days.to());
        jdbc.query(
                "SELECT e.rule_name, e.person_id, e.occurred_on,"
                        + " COUNT(DISTINCT CONCAT(COALESCE(e.activity_id, 0), '/', COALESCE(e.tick, ''), '/', e.origin_id)),"
                        + " SUM(CASE WHEN e.kind = 'points' THEN e.points ELSE 0 END),"
                        + " SUM(CASE WHEN e.kind = 'score' THEN e.points ELSE 0 END)"
                        + " FROM effect e WHERE e.organization_id = ? AND e.rulebook_id = ?" + some
                        + " AND e.occurred_on >= ? AND e.occurred_on < ? AND e.identity IS NOT NULL"
                        + among("e.person_id", people, parameters) + EntryRows.STANDING
                        + " GROUP BY e.rule_name, e.person_id, e.occurred_on",
                row -> {
                    taker.accept(new Use(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, LocalDate.class),
                            row.getInt(4),
                            row.getBigDecimal(5),
                            row.getBigDecimal(6)));
                },
                parameters.toArray());
    }

    static String among(String column, @Nullable Collection<?> some, List<Object> parameters) {
        if (some == null) {
            return "";
        }
        if (some.isEmpty()) {
            return " AND 1 = 0";
        }
        parameters.addAll(some);
        return " AND " + column + " IN (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
    }
}
