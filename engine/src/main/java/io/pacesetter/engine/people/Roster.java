package io.pacesetter.engine.people;

import io.pacesetter.engine.org.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The people and teams of one organization as of one revision, with who belonged where on which day. Immutable.
 */
public final class Roster {

    /** The team of people who are in none. */
    public static final long NO_TEAM = 0;

    /** The tenure of who was there from the beginning. */
    public static final long ALWAYS = Long.MAX_VALUE;

    /**
     * A person as other features need one.
     *
     * @param key the CRM's key
     * @param excluded whether the person neither earns nor appears on boards
     */
    public record Member(
            long id, String key, String name, @Nullable String email, boolean excluded) {}

    /**
     * A person's time in one team and role, with one set of tags.
     *
     * @param teamId {@link #NO_TEAM} for none
     * @param partTime the share of full working time, above 0 and up to 1
     * @param from the first day; null for the beginning
     * @param to the day after the last; null while it is open
     */
    public record Stay(
            long id,
            long personId,
            long teamId,
            @Nullable String role,
            BigDecimal partTime,
            Tags tags,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Tells whether the stay covers a day. */
        public boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        /** Tells whether the stay covers any day of a span. */
        public boolean meets(Span span) {
            return (from == null || from.isBefore(span.to())) && (to == null || to.isAfter(span.from()));
        }
    }

    /** A team as other features need one; {@code managerId} is null where nobody manages it. */
    public record Team(long id, String name, @Nullable Long managerId, boolean archived) {}

    /** Where a team stood in the tree; parent null at the top, days as in {@link Stay}. */
    public record Placement(
            long teamId,
            @Nullable Long parentId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /** Days off of one person: {@code from} up to but without {@code to}. */
    public record Leave(long personId, LocalDate from, LocalDate to) {}

    /** A span of days on which the tree of teams did not change. */
    public record TreeSpan(Span span, TeamTree tree) {}

    private final long revision;
    private final Map<Long, Member> members = new HashMap<>();
    private final Map<String, Member> byKey = new HashMap<>();
    private final Map<Long, List<Stay>> stays = new HashMap<>();
    private final Map<Long, List<Leave>> leaves = new HashMap<>();
    private final Map<Long, Team> teams = new HashMap<>();
    private final List<Placement> placements;

    /** Takes what the database holds; the stays of one person must not overlap. */
    public Roster(
            long revision,
            Collection<Member> members,
            Collection<Stay> stays,
            Collection<Leave> leaves,
            Collection<Team> teams,
            Collection<Placement> placements) {
        this.revision = revision;
        for (Member member : members) {
            this.members.put(member.id(), member);
            this.byKey.put(member.key(), member);
        }
        stays.forEach(stay -> this.stays
                .computeIfAbsent(stay.personId(), id -> new ArrayList<>(1))
                .add(stay));
        leaves.forEach(leave -> this.leaves
                .computeIfAbsent(leave.personId(), id -> new ArrayList<>(1))
                .add(leave));
        teams.forEach(team -> this.teams.put(team.id(), team));
        this.placements = List.copyOf(placements);
    }

    /** Returns the organization's revision that this roster shows. */
    public long revision() {
        return revision;
    }

    /** Finds a person by the CRM's key. */
    public Optional<Member> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Finds a person by id. */
    public Optional<Member> byId(long personId) {
        return Optional.ofNullable(members.get(personId));
    }

    /** Returns everyone there ever was. */
    public Collection<Member> members() {
        return members.values();
    }

    /** Returns every team there ever was. */
    public Collection<Team> teams() {
        return teams.values();
    }

    /** Finds a team by id. */
    public Optional<Team> team(long teamId) {
        return Optional.ofNullable(teams.get(teamId));
    }

    /** Returns a person's stays, in no order. */
    public List<Stay> staysOf(long personId) {
        return stays.getOrDefault(personId, List.of());
    }

    /** Returns a person's absences, in no order. */
    public List<Leave> leavesOf(long personId) {
        return leaves.getOrDefault(personId, List.of());
    }

    /** Finds the stay that covers a day. */
    public Optional<Stay> stayOn(long personId, LocalDate day) {
        for (Stay stay : staysOf(personId)) {
            if (stay.covers(day)) {
                return Optional.of(stay);
            }
        }
        return Optional.empty();
    }

    /** Returns the team that a person's activity of a day counts for, {@link #NO_TEAM} if none. */
    public long teamOn(long personId, LocalDate day) {
        for (Stay stay : staysOf(personId)) {
            if (stay.covers(day)) {
                return stay.teamId();
            }
        }
        return NO_TEAM;
    }

    /** Returns the tags that a person has on a day, none if the person did not belong to the organization then. */
    public Tags tagsOn(long personId, LocalDate day) {
        return stayOn(personId, day).map(Stay::tags).orElse(Tags.NONE);
    }

    /**
     * Counts the days from the day on which a person (re)joined without a gap since up to a day.
     *
     * @return {@link #ALWAYS} without a first day; empty if the person did not belong to the organization then
     */
    public OptionalLong tenureOn(long personId, LocalDate day) {
        Optional<Stay> stay = stayOn(personId, day);
        return stay.isEmpty() ? OptionalLong.empty() : OptionalLong.of(tenure(stay.get(), day));
    }

    /** Counts the days from the first one of the run of stays without a gap that one belongs to, up to a day. */
    public long tenure(Stay last, LocalDate day) {
        LocalDate start = last.from();
        Optional<Stay> before = endingOn(last.personId(), start);
        while (start != null && before.isPresent()) {
            start = before.get().from();
            before = endingOn(last.personId(), start);
        }
        return start == null ? ALWAYS : ChronoUnit.DAYS.between(start, day);
    }

    private Optional<Stay> endingOn(long personId, @Nullable LocalDate day) {
        return staysOf(personId).stream()
                .filter(stay -> day != null && day.equals(stay.to()))
                .filter(stay -> stay.from() == null || stay.from().isBefore(day))
                .findFirst();
    }

    /** Tells whether a person belonged to the organization on any day of a span. */
    public boolean belonged(long personId, Span span) {
        return staysOf(personId).stream().anyMatch(stay -> stay.meets(span));
    }

    /** Returns the tree of teams on a day. */
    public TeamTree treeOn(LocalDate day) {
        Map<Long, Long> parents = new HashMap<>();
        for (Placement placement : placements) {
            if (placement.covers(day)) {
                Long parent = placement.parentId();
                parents.put(placement.teamId(), parent == null ? NO_TEAM : parent);
            }
        }
        return new TeamTree(parents);
    }

    /** Returns the trees of a span in order, cut where the tree changed; usually one. */
    public List<TreeSpan> treesIn(Span span) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(span.from());
        for (Placement placement : placements) {
            addInside(cuts, span, placement.from());
            addInside(cuts, span, placement.to());
        }
        List<TreeSpan> trees = new ArrayList<>();
        LocalDate start = span.from();
        while (start != null && start.isBefore(span.to())) {
            LocalDate next = cuts.higher(start);
            trees.add(new TreeSpan(new Span(start, next == null ? span.to() : next), treeOn(start)));
            start = next;
        }
        return trees;
    }

    private static void addInside(TreeSet<LocalDate> cuts, Span span, @Nullable LocalDate day) {
        if (day != null && span.contains(day)) {
            cuts.add(day);
        }
    }
}
