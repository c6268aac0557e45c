package io.pacesetter.engine.settlement;

import io.pacesetter.engine.goal.GoalsInForce;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.review.Reviews;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.settlement.Premises.BadgeTerms;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Quantity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a replay depends on, as it is committed now. */
@Component
class PremisesReader {

    private final Views views;
    private final Programs programs;
    private final GoalsInForce goals;
    private final ObjectProvider<ContestField> contests;
    private final Reviews reviews;
    private final JdbcClient jdbc;

    PremisesReader(
            Views views,
            Programs programs,
            GoalsInForce goals,
            ObjectProvider<ContestField> contests,
            Reviews reviews,
            JdbcClient jdbc) {
        this.views = views;
        this.programs = programs;
        this.goals = goals;
        this.contests = contests;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    /**
     * Reads the premises of a replay that begins on a day.
     *
     * @param people whose activities and days are replayed; null for everyone
     */
    Premises read(OrganizationId organization, RuleHistory rules, LocalDate day, @Nullable Set<Long> people) {
        View view = views.current(organization);
        List<Unit> units = programs.from(rules, view.calendar().startOf(day));
        return new Premises(
                organization,
                view,
                people,
                goals.ofIndicators(organization, withGoals(view, units)),
                contests(organization),
                badges(organization),
                reviews.released(organization),
                units);
    }

    private Map<Long, Contest> contests(OrganizationId organization) {
        Map<Long, Contest> byId = new HashMap<>();
        contests.orderedStream()
                .forEach(field -> field.contests(organization).forEach(contest -> byId.put(contest.id(), contest)));
        return byId;
    }

    private Map<String, BadgeTerms> badges(OrganizationId organization) {
        Map<String, BadgeTerms> byKey = new HashMap<>();
        jdbc.sql("SELECT id, badge_key, retired_at FROM badge WHERE organization_id = ?")
                .param(organization.value())
                .query((row, number) -> {
                    LocalDateTime retired = row.getObject(3, LocalDateTime.class);
                    return new BadgeTerms(
                            row.getLong(1),
                            row.getString(2),
                            retired == null ? null : retired.toInstant(ZoneOffset.UTC));
                })
                .list()
                .forEach(badge -> byKey.put(badge.key(), badge));
        return byKey;
    }

    private static Set<Long> withGoals(View view, List<Unit> units) {
        Set<String> keys = new HashSet<>();
        for (Unit unit : units) {
            unit.needs().statuses().values().forEach(status -> keys.add(status.indicator()));
            for (Quantity quantity : unit.needs().quantities().values()) {
                if (quantity instanceof Quantity.Goal goal) {
                    keys.add(goal.indicator());
                }
            }
        }
        Set<Long> ids = new HashSet<>();
        for (IndicatorDefinition indicator : view.indicators()) {
            if (keys.contains(indicator.key())) {
                ids.add(indicator.id());
            }
        }
        return ids;
    }
}
