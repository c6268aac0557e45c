package io.pacesetter.engine.people;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** People's coming, changing and going. Changes of one organization come one after another. */
@Service
public class People {

    static final int LONGEST_KEY = 200;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 320;
    static final int LONGEST_ROLE = 100;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final Persons persons;
    private final Memberships memberships;
    private final Rosters rosters;
    private final Registration registration;
    private final RosterChange change;
    private final Organizations organizations;
    private final Clock clock;

    People(
            Persons persons,
            Memberships memberships,
            Rosters rosters,
            Registration registration,
            RosterChange change,
            Organizations organizations,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.rosters = rosters;
        this.registration = registration;
        this.change = change;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Adds a person with a first post; see {@link #add(OrganizationId, NewPerson, Faults)}. */
    public long add(OrganizationId organization, NewPerson wanted) {
        return add(organization, wanted, new Faults());
    }

    /**
     * Adds a person with a first post.
     *
     * @param faults what is known to be wrong with the request already
     * @return the person's id
     * @throws Refusal naming every field that is wrong
     */
    public long add(OrganizationId organization, NewPerson wanted, Faults faults) {
        return change.make(organization, () -> {
            String key = faults.key("/key", wanted.key(), LONGEST_KEY);
            String name = faults.required("/name", wanted.name(), LONGEST_NAME);
            String email = email(wanted.email(), faults);
            String role = faults.optional("/role", wanted.role(), LONGEST_ROLE);
            String team = faults.optional("/team", wanted.team(), Teams.LONGEST_NAME);
            long teamId = team == null
                    ? Roster.NO_TEAM
                    : TeamFinder.inUse(rosters.current(organization), team, "/team", faults);
            Tags tags = Tags.read("/tags", wanted.tags(), faults);
            persons.findByKey(key)
                    .ifPresent(taken -> faults.add(
                            "/key", "'" + key + "' is the key of " + taken.name() + "; change that person instead"));
            faults.refuseIfAny();
            Person person = persons.save(new Person(key, name, email, clock.instant()));
            Post post = new Post(teamId, role).tagged(tags);
            memberships.store(person.id(), List.of(), Timeline.<Post>empty().holding(post, wanted.from()));
            return person.id();
        });
    }

    /**
     * Changes what is known of a person.
     *
     * @param faults what is known to be wrong with the request already
     * @throws Refusal naming every field that is wrong, or if someone else changed the person since
     */
    public void edit(OrganizationId organization, long personId, PersonEdit wanted, Faults faults) {
        change.make(organization, () -> {
            Person person = find(personId);
            if (wanted.version() != null && wanted.version() != person.version()) {
                throw Refusal.conflict(person.name() + " was changed since you looked; look again, then change");
            }
            String name = wanted.name() == null ? person.name() : faults.required("/name", wanted.name(), LONGEST_NAME);
            String email = email(wanted.email().over(person.email()), faults);
            if (wanted.tags().given()) {
                tag(organization, person, Tags.read("/tags", wanted.tags().value(), faults), faults);
            }
            faults.refuseIfAny();
            person.describe(name, email);
            if (wanted.excluded() != null && wanted.excluded() != person.excluded()) {
                person.exclude(wanted.excluded());
                change.judgeAgain(organization, null, null);
            }
            return personId;
        });
    }

    /** Lets tags hold from today on, in the post of today or in the first one of who is to come. */
    private void tag(OrganizationId organization, Person person, Tags tags, Faults faults) {
        LocalDate today = today(organization);
        Timeline<Post> before = memberships.timeline(person.id());
        Timeline.Entry<Post> entry = before.from(today).orElse(null);
        if (entry == null) {
            faults.add("/tags", person.name() + " does not belong to the organization any more; give tags on return");
        } else if (!entry.value().tags().equals(tags) && faults.found().isEmpty()) {
            LocalDate from = entry.covers(today) ? today : entry.from();
            memberships.store(person.id(), before.holding(entry.value().tagged(tags), from));
        }
    }

    /**
     * Creates or updates people, with their teams and those above, from the rows of a file. Each row stands or falls by
     * itself; the same rows again change nothing.
     *
     * @return what became of each row, in order
     */
    public List<PersonOutcome> register(OrganizationId organization, List<PersonRow> rows) {
        return change.consider(organization, () -> registration.register(organization, rows));
    }

    /** Lets a person work in a post from a day on, null for the beginning, in place of the one that ran then. */
    public void join(OrganizationId organization, long personId, Post post, @Nullable LocalDate from) {
        change.make(organization, () -> {
            find(personId);
            Timeline<Post> before = memberships.timeline(personId);
            Timeline<Post> after = before.holding(post, from);
            memberships.store(personId, after);
            change.attribute(organization, personId, before, after);
            return personId;
        });
    }

    /**
     * Records a person's last day. History stays; what was planned after that day is dropped, but a return that is
     * planned after a gap stays.
     *
     * @throws Refusal a conflict if the person does not belong to the organization on that day
     */
    public void leave(OrganizationId organization, long personId, LocalDate lastDay) {
        change.make(organization, () -> {
            Person person = find(personId);
            Timeline<Post> before = memberships.timeline(personId);
            if (before.on(lastDay).isEmpty()) {
                throw Refusal.conflict(person.name() + " does not belong to the organization on " + lastDay
                        + "; name a day of the stay");
            }
            Timeline<Post> after = before.endingAt(lastDay.plusDays(1));
            memberships.store(personId, after);
            change.attribute(organization, personId, before, after);
            if (!lastDay.isAfter(today(organization))) {
                change.publish(new PersonLeft(organization, personId, lastDay));
            }
            return personId;
        });
    }

    /** Removes a person in one step: today is the last day, and no return is planned. History stays. */
    public void remove(OrganizationId organization, long personId) {
        change.make(organization, () -> {
            find(personId);
            LocalDate today = today(organization);
            Timeline<Post> before = memberships.timeline(personId);
            Timeline<Post> after = before.upTo(today.plusDays(1));
            memberships.store(personId, after);
            change.attribute(organization, personId, before, after);
            change.publish(new PersonLeft(organization, personId, today));
            return personId;
        });
    }

    private Person find(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refusal.notFound("Person", Ids.format(personId)));
    }

    private LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }

    static @Nullable String email(@Nullable String text, Faults faults) {
        String email = faults.optional("/email", text, LONGEST_EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            faults.add("/email", "'" + email + "' is no e-mail address; write it like ana@example.com");
        }
        return email;
    }
}
