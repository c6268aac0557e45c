package io.pacesetter.engine.people;

import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates or updates people and teams from the rows of a file, within the transaction of its caller. */
@Component
class Registration {

    private static final Post NO_POST = new Post(Roster.NO_TEAM, null);

    private final Persons persons;
    private final Memberships memberships;
    private final TeamRows teamRows;
    private final Placements placements;
    private final Teams teams;
    private final RosterChange change;
    private final Clock clock;

    Registration(
            Persons persons,
            Memberships memberships,
            TeamRows teamRows,
            Placements placements,
            Teams teams,
            RosterChange change,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.teamRows = teamRows;
        this.placements = placements;
        this.teams = teams;
        this.change = change;
        this.clock = clock;
    }

    List<PersonOutcome> register(OrganizationId organization, List<PersonRow> rows) {
        Run run = new Run(rows);
        List<PersonOutcome> outcomes = rows.stream().map(run::register).toList();
        if (outcomes.stream()
                .anyMatch(outcome ->
                        outcome instanceof PersonOutcome.Created || outcome instanceof PersonOutcome.Updated)) {
            change.count(organization);
        }
        if (!run.reposted.isEmpty()) {
            change.publish(new StaysChanged(organization, run.reposted));
        }
        if (!run.moved.isEmpty()) {
            change.publish(new AttributionChanged(organization, run.moved, run.moves.earliest(), run.moves.latest()));
        }
        return outcomes;
    }

    /** The days that any of several differences touches. */
    private static final class Days {

        private final List<Timeline.Difference> differences = new ArrayList<>();

        @Nullable
        LocalDate earliest() {
            LocalDate earliest = differences.get(0).from();
            for (Timeline.Difference days : differences) {
                LocalDate from = days.from();
                earliest = earliest == null || from == null ? null : earliest.isBefore(from) ? earliest : from;
            }
            return earliest;
        }

        @Nullable
        LocalDate latest() {
            LocalDate latest = differences.get(0).to();
            for (Timeline.Difference days : differences) {
                LocalDate to = days.to();
                latest = latest == null || to == null ? null : latest.isAfter(to) ? latest : to;
            }
            return latest;
        }
    }

    /** What a row says of a post; null where it says nothing. */
    private record Said(
            @Nullable Long teamId,
            @Nullable String role,
            @Nullable Tags tags) {

        boolean isNothing() {
            return teamId == null && role == null && tags == null;
        }

        boolean holdsOf(Post post) {
            return (teamId == null || post.teamId() == teamId)
                    && (role == null || role.equals(post.role()))
                    && (tags == null || tags.equals(post.tags()));
        }

        Post over(Post running) {
            return new Post(
                    teamId == null ? running.teamId() : teamId,
                    role == null ? running.role() : role,
                    running.partTime(),
                    tags == null ? running.tags() : tags);
        }
    }

    /** One call: what it knows of the rows that came before. */
    private final class Run {

        private final Map<String, Person> known = new HashMap<>();
        private final Map<Long, List<Membership>> posts = new HashMap<>();
        private final TeamRegister register = new TeamRegister(teamRows, placements, teams, clock.instant());
        private final Set<Long> reposted = new HashSet<>();
        private final Set<Long> moved = new HashSet<>();
        private final Days moves = new Days();

        Run(List<PersonRow> rows) {
            Set<String> keys = new HashSet<>();
            for (PersonRow row : rows) {
                if (row.key() != null && !row.key().isBlank()) {
                    keys.add(row.key().strip());
                }
            }
            persons.findByKeyIn(keys).forEach(person -> known.put(person.key(), person));
            memberships
                    .findByPersonIdIn(known.values().stream().map(Person::id).toList())
                    .forEach(row -> posts.computeIfAbsent(row.personId(), id -> new ArrayList<>(1))
                            .add(row));
        }

        PersonOutcome register(PersonRow row) {
            Faults faults = new Faults();
            String key = faults.key("/key", row.key(), People.LONGEST_KEY);
            Person person = known.get(key);
            String name = person == null
                    ? faults.required("/name", row.name(), People.LONGEST_NAME)
                    : Objects.requireNonNullElse(
                            faults.optional("/name", row.name(), People.LONGEST_NAME), person.name());
            String email = People.email(row.email(), faults);
            String role = faults.optional("/role", row.role(), People.LONGEST_ROLE);
            String team = faults.optional("/team", row.team(), Teams.LONGEST_NAME);
            String parent = faults.optional("/parentTeam", row.parentTeam(), Teams.LONGEST_NAME);
            Tags tags = row.tags() == null ? null : Tags.read("/tags", row.tags(), faults);
            if (row.from() != null) {
                faults.check("/from", row.from());
            }
            register.check(team, parent, faults);
            if (!faults.found().isEmpty()) {
                Refusal.Fault first = faults.found().get(0);
                return new PersonOutcome.Rejected(first.pointer().split("/", 3)[1], first.detail());
            }
            Said said = new Said(team == null ? null : register.find(team, parent), role, tags);
            boolean changed = register.takeChanged();
            if (person == null) {
                return create(new Person(key, name, email, clock.instant()), said, row.from());
            }
            changed |= person.describe(name, email == null ? person.email() : email);
            changed |= post(person, said, row.from());
            return changed ? new PersonOutcome.Updated(person.id()) : new PersonOutcome.Unchanged(person.id());
        }

        private PersonOutcome create(Person person, Said said, @Nullable LocalDate from) {
            persons.save(person);
            known.put(person.key(), person);
            store(person, Timeline.<Post>empty().holding(said.over(NO_POST), from));
            return new PersonOutcome.Created(person.id());
        }

        /** Tells whether the person's posts are different now. A row that says nothing of a post changes none. */
        private boolean post(Person person, Said said, @Nullable LocalDate from) {
            Timeline<Post> before = new Timeline<>(posts.getOrDefault(person.id(), List.of()).stream()
                    .map(Membership::entry)
                    .toList());
            if ((said.isNothing() && from == null) || isSo(before, said, from)) {
                return false;
            }
            Post running = before.at(from).map(Timeline.Entry::value).orElse(NO_POST);
            Timeline<Post> after = before.holding(said.over(running), from);
            store(person, after);
            reposted.add(person.id());
            RosterChange.difference(before, after).ifPresent(days -> {
                moved.add(person.id());
                moves.differences.add(days);
            });
            return true;
        }

        /** A row with a day speaks of that day; one without is right if it was ever so. */
        private boolean isSo(Timeline<Post> posts, Said said, @Nullable LocalDate from) {
            return posts.entries().stream()
                    .filter(entry -> from == null || entry.covers(from))
                    .map(Timeline.Entry::value)
                    .anyMatch(said::holdsOf);
        }

        private void store(Person person, Timeline<Post> timeline) {
            List<Membership> rows = posts.getOrDefault(person.id(), List.of());
            posts.put(person.id(), memberships.store(person.id(), rows, timeline));
        }
    }
}
