package io.pacesetter.engine.trial;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.goal.Goal;
import io.pacesetter.engine.goal.GoalTerms;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Tags;
import io.pacesetter.engine.settlement.Replays;
import io.pacesetter.engine.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The people, goals and activities of a test case, as the engine knows such things. */
final class CaseWorld {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOURCE = "case";

    private final CaseFacts facts;
    private final Calendar calendar;
    private final Set<String> types;
    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, Long> people = new LinkedHashMap<>();
    private final Map<String, Long> teams = new LinkedHashMap<>();

    /** Takes facts that were checked. */
    CaseWorld(CaseFacts facts, Calendar calendar, Set<String> types, Map<String, IndicatorDefinition> indicators) {
        this.facts = facts;
        this.calendar = calendar;
        this.types = types;
        this.indicators = indicators;
        for (CaseFacts.Who who : facts.people()) {
            people.put(who.key().strip(), people.size() + 1L);
            if (who.team() != null) {
                teams.putIfAbsent(who.team().strip(), teams.size() + 1L);
            }
        }
    }

    /** Returns what the case speaks of and the organization does not have, a sentence each. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (CaseFacts.Deed deed : facts.activities()) {
            if (!types.contains(deed.type())) {
                unknown.add("There is no activity type " + deed.type());
            }
        }
        for (CaseFacts.Target goal : facts.goals()) {
            if (!indicators.containsKey(goal.indicator())) {
                unknown.add("There is no indicator " + goal.indicator());
            }
        }
        return unknown.stream().distinct().toList();
    }

    Span days() {
        return new Span(facts.firstDay(), facts.firstDay().plusDays(facts.length()));
    }

    /** Returns the key of a person. */
    String keyOf(long person) {
        return people.entrySet().stream()
                .filter(one -> one.getValue() == person)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("somebody else");
    }

    Replays.Setting setting() {
        List<Roster.Member> members = new ArrayList<>();
        List<Roster.Stay> stays = new ArrayList<>();
        Map<Long, Long> managers = new TreeMap<>();
        for (CaseFacts.Who who : facts.people()) {
            long id = person(who.key());
            long team = who.team() == null ? Roster.NO_TEAM : team(who.team());
            members.add(new Roster.Member(id, who.key(), who.key(), null, false));
            stays.add(new Roster.Stay(
                    id,
                    id,
                    team,
                    who.role(),
                    BigDecimal.ONE,
                    who.tags() == null ? Tags.NONE : new Tags(who.tags()),
                    who.tenure() == null ? null : facts.firstDay().minusDays(who.tenure()),
                    null));
            if (who.manages()) {
                managers.put(team, id);
            }
        }
        List<Roster.Team> all = new ArrayList<>();
        List<Roster.Placement> placements = new ArrayList<>();
        teams.forEach((name, id) -> {
            all.add(new Roster.Team(id, name, managers.get(id), false));
            placements.add(new Roster.Placement(id, null, null, null));
        });
        return new Replays.Setting(new Roster(0, members, stays, List.of(), all, placements), goals());
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (CaseFacts.Target goal : facts.goals()) {
            IndicatorDefinition indicator = indicators.get(goal.indicator());
            if (indicator != null) {
                goals.add(new Goal(
                        goals.size() + 1L,
                        indicator.id(),
                        subject(goal.member(), goal.team()),
                        Period.find(goal.period()).orElseThrow(),
                        GoalTerms.of(goal.target(), BigDecimal.ONE),
                        LocalDate.EPOCH,
                        null,
                        null,
                        0));
            }
        }
        return goals;
    }

    private Subject subject(@Nullable String member, @Nullable String team) {
        if (member != null) {
            return Subject.member(person(member));
        }
        return team == null ? Subject.COMPANY : Subject.team(team(team));
    }

    List<LoggedActivity> activities() {
        List<LoggedActivity> activities = new ArrayList<>();
        for (CaseFacts.Deed deed : facts.activities()) {
            ZonedDateTime first = ZonedDateTime.of(
                    facts.firstDay().plusDays(deed.dayOrFirst()),
                    deed.time() == null ? LocalTime.NOON : LocalTime.parse(deed.time()),
                    calendar.zone());
            for (int time = 0; time < deed.timesOrOnce(); time++) {
                long id = activities.size() + 1L;
                activities.add(new LoggedActivity(
                        id,
                        SOURCE,
                        String.format("%06d", id),
                        deed.type(),
                        first.plusMinutes(time).toInstant(),
                        deed.amount(),
                        null,
                        deed.attributes() == null ? null : JSON.writeValueAsString(deed.attributes()),
                        List.of(new Credit(person(deed.member()), BigDecimal.ONE))));
            }
        }
        return activities;
    }

    private long person(String key) {
        return required(people, key);
    }

    private long team(String name) {
        return required(teams, name);
    }

    private static long required(Map<String, Long> ids, String name) {
        Long id = ids.get(name.strip());
        if (id == null) {
            throw new IllegalStateException("The case speaks of " + name + ", who is not in it; check it before");
        }
        return id;
    }
}
