package io.pacesetter.engine.people;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks up people and teams, as they are today. */
@Service
public class Directory {

    /**
     * Whom to list.
     *
     * @param text part of a name, key or e-mail address in any case; null for everyone
     * @param team the people of this team and all below it; null for every team
     * @param status null for everyone
     * @param visible tells who may be seen
     */
    public record Wanted(
            @Nullable String text, @Nullable Long team, Presence.@Nullable Status status, LongPredicate visible) {}

    /** People of one page, by name, and how many there are on all. */
    public record Listed(List<PersonCard> people, long total) {}

    private final Persons persons;
    private final Memberships memberships;
    private final Absences absences;
    private final TeamRows teams;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    Directory(
            Persons persons,
            Memberships memberships,
            Absences absences,
            TeamRows teams,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.absences = absences;
        this.teams = teams;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Returns what is known of a person.
     *
     * @throws Refusal if there is none
     */
    public PersonCard person(OrganizationId organization, long personId) {
        return cards(organization, List.of(personId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Person", Ids.format(personId)));
    }

    /** Lists people by name, then key. */
    public Listed people(OrganizationId organization, Wanted wanted, int page, int size) {
        Roster roster = rosters.current(organization);
        LocalDate today = today(organization);
        Set<Long> below =
                wanted.team() == null ? Set.of() : roster.treeOn(today).subtree(wanted.team());
        List<Long> found = roster.members().stream()
                .filter(member -> matches(member, wanted.text()))
                .filter(member -> wanted.visible().test(member.id()))
                .filter(member -> fits(Presence.of(roster, member.id(), today), wanted, below))
                .sorted(Comparator.comparing(Roster.Member::name).thenComparing(Roster.Member::key))
                .map(Roster.Member::id)
                .toList();
        List<Long> shown = found.stream().skip((long) page * size).limit(size).toList();
        return new Listed(cards(organization, shown), found.size());
    }

    /** Lists teams by name, archived ones too. */
    public List<TeamCard> teams(OrganizationId organization) {
        Roster roster = rosters.current(organization);
        LocalDate today = today(organization);
        TeamTree tree = roster.treeOn(today);
        Map<Long, Long> members = roster.members().stream()
                .map(member -> Presence.of(roster, member.id(), today))
                .filter(presence -> presence.status() == Presence.Status.ACTIVE && presence.post() != null)
                .collect(Collectors.groupingBy(
                        presence -> presence.post() == null
                                ? Roster.NO_TEAM
                                : presence.post().teamId(),
                        Collectors.counting()));
        return CurrentOrganization.call(organization, teams::findAll).stream()
                .sorted(Comparator.comparing(Team::name))
                .map(team -> card(team, tree, members.getOrDefault(team.id(), 0L)))
                .toList();
    }

    /**
     * Returns a team.
     *
     * @throws Refusal if there is none
     */
    public TeamCard team(OrganizationId organization, long teamId) {
        return teams(organization).stream()
                .filter(team -> team.id() == teamId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Team", Ids.format(teamId)));
    }

    /**
     * Finds a team by id or name, archived ones too.
     *
     * @return the team's id; {@link Roster#NO_TEAM} if a fault was noted
     */
    public long findTeam(OrganizationId organization, String text, String pointer, Faults faults) {
        return TeamFinder.find(rosters.current(organization).teams(), text.strip(), pointer, faults);
    }

    private static TeamCard card(Team team, TeamTree tree, long members) {
        boolean stands = tree.teams().contains(team.id());
        List<Long> lineage = tree.lineage(team.id());
        return new TeamCard(
                team.id(),
                team.name(),
                lineage.size() > 1 ? lineage.get(1) : null,
                stands ? lineage.size() : 0,
                team.managerId(),
                members,
                team.archived(),
                team.version());
    }

    private static boolean matches(Roster.Member member, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String part = text.strip().toLowerCase(Locale.ROOT);
        return member.name().toLowerCase(Locale.ROOT).contains(part)
                || member.key().toLowerCase(Locale.ROOT).contains(part)
                || (member.email() != null
                        && member.email().toLowerCase(Locale.ROOT).contains(part));
    }

    private static boolean fits(Presence presence, Wanted wanted, Set<Long> teams) {
        Post post = presence.post();
        return (wanted.status() == null || wanted.status() == presence.status())
                && (wanted.team() == null || (post != null && teams.contains(post.teamId())));
    }

    private List<PersonCard> cards(OrganizationId organization, Collection<Long> ids) {
        return CurrentOrganization.call(organization, () -> {
            LocalDate today = today(organization);
            Map<Long, Person> people =
                    persons.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
            Map<Long, List<Membership>> stays = memberships.findByPersonIdIn(ids).stream()
                    .collect(Collectors.groupingBy(Membership::personId, HashMap::new, Collectors.toList()));
            Map<Long, List<Absence>> away = absences.findByPersonIdInOrderByFromDay(ids).stream()
                    .collect(Collectors.groupingBy(Absence::personId, HashMap::new, Collectors.toList()));
            return ids.stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .map(person -> card(
                            person,
                            stays.getOrDefault(person.id(), List.of()),
                            away.getOrDefault(person.id(), List.of()),
                            today))
                    .toList();
        });
    }

    private static PersonCard card(Person person, List<Membership> rows, List<Absence> away, LocalDate today) {
        Map<Long, Long> versions = rows.stream().collect(Collectors.toMap(Membership::id, Membership::version));
        Timeline<Post> posts =
                new Timeline<>(rows.stream().map(Membership::entry).toList());
        return new PersonCard(
                person.id(),
                person.key(),
                person.name(),
                person.email(),
                person.excluded(),
                Presence.of(posts, today),
                posts.entries().stream()
                        .map(entry -> new PersonCard.Stay(
                                entry.id(),
                                entry.value(),
                                entry.from(),
                                entry.to(),
                                versions.getOrDefault(entry.id(), 0L)))
                        .toList(),
                away.stream()
                        .map(row -> new PersonCard.TimeAway(
                                row.id(), row.fromDay(), row.toDay().minusDays(1), row.reason()))
                        .toList(),
                person.version());
    }

    private LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }
}
