package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows who is coached, when, and who was not for how long: oneself, one's teams, or everyone. */
@Service
public class CoachingOverview {

    private static final int LONGEST_CALENDAR = 370;
    private static final int USUAL_CALENDAR = 31;

    /** Which cycles are wanted; null fields do not matter. */
    public record Wanted(@Nullable Long memberId, @Nullable Long managerId, Cycle.@Nullable Status status) {}

    /** A page of cycles, and how many there are. */
    public record Listed(List<Cycle> cycles, long total) {}

    /**
     * A day in a calendar of coaching.
     *
     * @param kind {@code held}, {@code planned} or {@code follow_up}
     * @param number which session of the cycle; null while it is only planned
     */
    public record Entry(
            LocalDate day,
            String kind,
            long cycleId,
            @Nullable Integer number,
            long memberId,
            @Nullable Long managerId) {}

    /**
     * How long somebody was not coached.
     *
     * @param last the day of the last session; null for never
     * @param daysSince days since then; null for never
     * @param open whether a cycle is under way
     */
    public record Coverage(
            long memberId,
            @Nullable Long managerId,
            @Nullable LocalDate last,
            @Nullable Long daysSince,
            boolean open) {}

    private final CycleRows rows;
    private final SessionRows sessions;
    private final Leads leads;

    CoachingOverview(CycleRows rows, SessionRows sessions, Leads leads) {
        this.rows = rows;
        this.sessions = sessions;
        this.leads = leads;
    }

    /** Returns a page of the cycles that the viewer may see, the newest first. */
    public Listed page(Viewer viewer, Wanted wanted, int page, int size) {
        StringBuilder sql = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        if (!viewer.seesEveryone()) {
            List<Long> seen = leads.roster(viewer.organization()).members().stream()
                    .map(Roster.Member::id)
                    .filter(sight(viewer)::test)
                    .toList();
            sql.append(seen.isEmpty() ? " AND 1 = 0" : " AND member_id IN (" + places(seen.size()) + ")");
            parameters.addAll(seen);
        }
        add(sql, parameters, " AND member_id = ?", wanted.memberId());
        add(sql, parameters, " AND manager_id = ?", wanted.managerId());
        Cycle.Status status = wanted.status();
        add(sql, parameters, " AND status = ?", status == null ? null : status.key());
        CycleRows.Condition condition = new CycleRows.Condition(sql.toString(), parameters);
        return new Listed(
                rows.page(viewer.organization(), condition, page, size), rows.count(viewer.organization(), condition));
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static void add(StringBuilder sql, List<Object> parameters, String part, @Nullable Object value) {
        if (value != null) {
            sql.append(part);
            parameters.add(value);
        }
    }

    private LongPredicate sight(Viewer viewer) {
        OrganizationId organization = viewer.organization();
        Roster roster = leads.roster(organization);
        LocalDate today = leads.today(organization);
        Set<Long> teams = viewer.managedTeams(roster, today);
        return person -> viewer.seesEveryone()
                || (viewer.personId() != null && viewer.personId() == person)
                || teams.contains(roster.teamOn(person, today));
    }

    /** Returns the sessions of some cycles in order. */
    public Map<Long, List<Session>> sessions(OrganizationId organization, List<Cycle> cycles) {
        return sessions.of(organization, cycles.stream().map(Cycle::id).toList());
    }

    /**
     * Returns what was held and what is to come, by day.
     *
     * @param from the first day; null for today
     * @param to the last day; null for 31 days later
     */
    public List<Entry> calendar(Viewer viewer, @Nullable LocalDate from, @Nullable LocalDate to) {
        OrganizationId organization = viewer.organization();
        LocalDate first = from == null ? leads.today(organization) : from;
        LocalDate end = (to == null ? first.plusDays(USUAL_CALENDAR) : to).plusDays(1);
        Faults faults = new Faults();
        if (!first.isBefore(end) || first.plusDays(LONGEST_CALENDAR).isBefore(end)) {
            faults.add(
                    "/to",
                    "is before from, or more than " + LONGEST_CALENDAR + " days after it; give a later or nearer day");
        }
        faults.refuseIfAny();
        LongPredicate sight = sight(viewer);
        List<Entry> entries = new ArrayList<>();
        for (Session held : sessions.held(organization, first, end)) {
            LocalDate day = held.heldOn();
            if (day != null && sight.test(held.memberId())) {
                entries.add(new Entry(day, "held", held.cycleId(), held.number(), held.memberId(), held.managerId()));
            }
        }
        for (Cycle cycle : rows.upcoming(organization, first, end)) {
            String kind = kind(cycle.status());
            if (kind != null && sight.test(cycle.memberId())) {
                entries.add(new Entry(cycle.nextOn(), kind, cycle.id(), null, cycle.memberId(), cycle.managerId()));
            }
        }
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::cycleId));
        return entries;
    }

    private static @Nullable String kind(Cycle.Status status) {
        return switch (status) {
            case SCHEDULED, PREPARING -> "planned";
            case FOLLOW_UP -> "follow_up";
            default -> null;
        };
    }

    /** Returns for everyone who is there today how long ago they were coached: who never was first, then who waits longest. */
    public List<Coverage> coverage(Viewer viewer) {
        OrganizationId organization = viewer.organization();
        Roster roster = leads.roster(organization);
        LocalDate today = leads.today(organization);
        Map<Long, LocalDate> last = new HashMap<>();
        sessions.last(organization).forEach(held -> last.put(held.memberId(), held.heldOn()));
        Set<Long> open = rows.openMembers(organization);
        LongPredicate sight = sight(viewer);
        return roster.members().stream()
                .filter(member -> !member.excluded() && roster.teamOn(member.id(), today) != Roster.NO_TEAM)
                .filter(member -> sight.test(member.id()))
                .map(member -> {
                    LocalDate day = last.get(member.id());
                    return new Coverage(
                            member.id(),
                            leads.of(organization, member.id()).orElse(null),
                            day,
                            day == null ? null : ChronoUnit.DAYS.between(day, today),
                            open.contains(member.id()));
                })
                .sorted(Comparator.comparing(
                                Coverage::daysSince,
                                Comparator.nullsFirst(
                                        Comparator.<Long>naturalOrder().reversed()))
                        .thenComparing(Coverage::memberId))
                .toList();
    }
}
