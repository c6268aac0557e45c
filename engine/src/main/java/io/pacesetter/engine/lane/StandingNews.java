package io.pacesetter.engine.lane;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.engine.tally.TallyBook;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells open pages which standings have changed, and whoever follows people that theirs have. */
@Component
class StandingNews {

    /** More than so many people are not named; the event then says that it concerns everyone. */
    private static final int MOST_MEMBERS = 200;

    private final LiveEvents live;
    private final ApplicationEventPublisher events;

    StandingNews(LiveEvents live, ApplicationEventPublisher events) {
        this.live = live;
        this.events = events;
    }

    /** Publishes what a commit of the lane changed: what it added, and whose days it tallied again. */
    void publish(
            OrganizationId organization, View view, TallyBook book, Map<LocalDate, Set<Long>> corrected, long settled) {
        Set<Long> indicators = new HashSet<>();
        Set<Long> people = new HashSet<>();
        Set<Long> teams = new HashSet<>();
        TreeSet<LocalDate> days = new TreeSet<>(corrected.keySet());
        book.collect(indicators, people, teams, days);
        if (days.isEmpty()) {
            return;
        }
        corrected.forEach((day, some) -> {
            people.addAll(some);
            some.forEach(person -> teams.add(view.roster().teamOn(person, day)));
        });
        Set<String> keys = corrected.isEmpty() ? keys(view, indicators) : keys(view, null);
        publish(organization, settled, keys, people, withAncestors(view, teams, days), days);
    }

    /** Publishes that indicators were computed again over some days. */
    void publish(OrganizationId organization, View view, Set<Long> indicators, TreeSet<LocalDate> days, long settled) {
        publish(organization, settled, keys(view, indicators), null, Set.of(), days);
    }

    private void publish(
            OrganizationId organization,
            long settled,
            Set<String> keys,
            @Nullable Set<Long> people,
            Set<Long> teams,
            TreeSet<LocalDate> days) {
        boolean everyone = people == null || people.size() > MOST_MEMBERS;
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("sequence", settled);
        payload.put("indicators", List.copyOf(keys));
        payload.put("everyone", everyone);
        payload.put("members", people == null || everyone ? List.of() : ids(people));
        payload.put("teams", ids(teams));
        payload.put("from", days.first().toString());
        payload.put("to", days.last().plusDays(1).toString());
        live.publish(organization, "standing", payload);
        events.publishEvent(new PeopleSettled(organization, people, settled));
    }

    /** Returns the keys of some indicators (null for all) and of the ratios that they are part of. */
    private static Set<String> keys(View view, @Nullable Set<Long> indicators) {
        Set<String> keys = new TreeSet<>();
        for (IndicatorDefinition indicator : view.indicators()) {
            if (indicators == null || indicators.contains(indicator.id())) {
                keys.add(indicator.key());
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (IndicatorDefinition indicator : view.indicators()) {
                boolean part = indicator.measure().numerator().stream().anyMatch(keys::contains)
                        || indicator.measure().denominator().stream().anyMatch(keys::contains);
                grew |= part && keys.add(indicator.key());
            }
        }
        return keys;
    }

    private static Set<Long> withAncestors(View view, Set<Long> teams, TreeSet<LocalDate> days) {
        Set<Long> all = new TreeSet<>();
        for (LocalDate day : Set.copyOf(List.of(days.first(), days.last()))) {
            TeamTree tree = view.roster().treeOn(day);
            teams.forEach(team -> all.addAll(tree.lineage(team)));
        }
        return all;
    }

    private static List<String> ids(Collection<Long> ids) {
        return ids.stream().sorted().map(Ids::format).toList();
    }
}
