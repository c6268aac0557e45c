package io.pacesetter.engine.settlement;

import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a replay depends on besides activities and what was settled before: people, calendar, indicators, goals, contests,
 * badges, decisions of people, and the rules in their order. Immutable.
 *
 * @param people only what these people did is looked at; null for everyone
 * @param badges by key
 * @param released activities that count though a rule sets them aside
 * @param units what is asked, in order
 */
record Premises(
        OrganizationId organization,
        View view,
        @Nullable Set<Long> people,
        List<Goal> goals,
        Map<Long, Contest> contests,
        Map<String, BadgeTerms> badges,
        Set<Long> released,
        List<Unit> units) {

    /**
     * A badge that rules may award.
     *
     * @param retiredAt from when on it is not awarded any more; null while it is
     */
    record BadgeTerms(long id, String key, @Nullable Instant retiredAt) {

        boolean isAwardedAt(Instant moment) {
            return retiredAt == null || moment.isBefore(retiredAt);
        }
    }

    Premises {
        goals = List.copyOf(goals);
        contests = Map.copyOf(contests);
        badges = Map.copyOf(badges);
        released = Set.copyOf(released);
        units = List.copyOf(units);
    }

    /** Returns the same for some people alone, if what they get depends on nobody else; null for everyone. */
    Premises of(@Nullable Set<Long> some) {
        boolean apart = some != null && units.stream().allMatch(Unit::keepsPeopleApart);
        return new Premises(organization, view, apart ? some : null, goals, contests, badges, released, units);
    }

    /** Returns the same with people and goals that are made up. */
    Premises in(Replays.Setting setting) {
        View imagined = new View(view.indicators(), setting.roster(), view.calendar(), view.home());
        return new Premises(organization, imagined, people, setting.goals(), contests, badges, Set.of(), units);
    }

    Calendar calendar() {
        return view.calendar();
    }

    Roster roster() {
        return view.roster();
    }

    /** Returns the indicators in use by key. */
    Map<String, IndicatorDefinition> indicators() {
        Map<String, IndicatorDefinition> byKey = new HashMap<>();
        view.indicators().forEach(indicator -> byKey.put(indicator.key(), indicator));
        return byKey;
    }

    /** Returns the contest that a unit scores; null for the organization's own rules. */
    @Nullable
    Contest contestOf(Unit unit) {
        Long id = unit.chapter().contestId();
        return id == null ? null : contests.get(id);
    }
}
