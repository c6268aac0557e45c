package io.pacesetter.engine.settlement;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Presence;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamTree;
import io.pacesetter.rules.language.Action.Recipient;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of one day: who is there and takes part, in which team, below whom. */
final class DayPeople {

    private final Roster roster;
    private final Calendar calendar;
    private final LocalDate day;
    private final TeamTree tree;
    private final Map<Long, Roster.Stay> stays = new HashMap<>();
    private final Map<Long, List<Long>> lineages = new HashMap<>();
    private @Nullable List<Long> present;
    private @Nullable Map<Long, List<Long>> byTeam;

    DayPeople(Roster roster, Calendar calendar, LocalDate day) {
        this.roster = roster;
        this.calendar = calendar;
        this.day = day;
        this.tree = roster.treeOn(day);
    }

    /** Tells whether somebody belongs to the organization on the day and earns at all. */
    boolean takesPart(long person) {
        return roster.byId(person).map(member -> !member.excluded()).orElse(false) && stay(person) != null;
    }

    /** Returns everyone who takes part, by key. */
    List<Long> present() {
        List<Long> known = present;
        if (known == null) {
            known = roster.members().stream()
                    .filter(member -> takesPart(member.id()))
                    .sorted(Comparator.comparing(Roster.Member::key))
                    .map(Roster.Member::id)
                    .toList();
            present = known;
        }
        return known;
    }

    /** Tells whether somebody works on the day: a working day, in a stay, not absent. */
    boolean works(long person) {
        return works(roster, calendar, person, day);
    }

    static boolean works(Roster roster, Calendar calendar, long person, LocalDate day) {
        return calendar.isWorkingDay(day)
                && roster.stayOn(person, day).isPresent()
                && roster.leavesOf(person).stream()
                        .noneMatch(leave -> !day.isBefore(leave.from()) && day.isBefore(leave.to()));
    }

    /** Tells whether somebody works on any day of a span. */
    static boolean worksIn(Roster roster, Calendar calendar, long person, Span span) {
        return span.from().datesUntil(span.to()).anyMatch(day -> works(roster, calendar, person, day));
    }

    private Roster.@Nullable Stay stay(long person) {
        Roster.Stay known = stays.get(person);
        if (known == null) {
            Optional<Roster.Stay> found = roster.stayOn(person, day);
            found.ifPresent(stay -> stays.put(person, stay));
            known = found.orElse(null);
        }
        return known;
    }

    long team(long person) {
        Roster.Stay stay = stay(person);
        return stay == null ? Roster.NO_TEAM : stay.teamId();
    }

    @Nullable
    String role(long person) {
        Roster.Stay stay = stay(person);
        return stay == null ? null : stay.role();
    }

    Set<String> tags(long person) {
        Roster.Stay stay = stay(person);
        return stay == null ? Set.of() : Set.copyOf(stay.tags().labels());
    }

    /** Returns a team and all above it, lowest first; nothing for no team. */
    List<Long> lineage(long team) {
        return lineages.computeIfAbsent(team, tree::lineage);
    }

    /** Returns the names of somebody's team and of all above it. */
    Set<String> teamNames(long person) {
        Set<String> names = new LinkedHashSet<>();
        for (long team : lineage(team(person))) {
            roster.team(team).ifPresent(found -> names.add(found.name()));
        }
        return names;
    }

    /** Returns the days since somebody joined or re-joined; who has no first day was always there. */
    long tenure(long person) {
        LocalDate from = Presence.of(roster, person, day).from();
        return ChronoUnit.DAYS.between(from == null ? LocalDate.EPOCH : from, day);
    }

    String key(long person) {
        return roster.byId(person).map(Roster.Member::key).orElse("");
    }

    /** Returns who receives what a rule gives because of somebody, by key; people who do not take part receive nothing. */
    List<Long> recipients(long person, Recipient to) {
        return switch (to) {
            case MEMBER -> List.of(person);
            case MANAGER -> manager(person);
            case TEAM -> team(person) == Roster.NO_TEAM ? List.of(person) : mates(team(person));
            case EVERYONE -> present();
        };
    }

    /** Who manages the team, or else the nearest team above it; nobody manages themselves. */
    private List<Long> manager(long person) {
        for (long team : lineage(team(person))) {
            Long manager = roster.team(team).map(Roster.Team::managerId).orElse(null);
            if (manager != null && manager != person) {
                return takesPart(manager) ? List.of(manager) : List.of();
            }
        }
        return List.of();
    }

    private List<Long> mates(long team) {
        Map<Long, List<Long>> known = byTeam;
        if (known == null) {
            known = new HashMap<>();
            for (long person : present()) {
                known.computeIfAbsent(team(person), first -> new ArrayList<>()).add(person);
            }
            byTeam = known;
        }
        return known.getOrDefault(team, List.of());
    }
}
