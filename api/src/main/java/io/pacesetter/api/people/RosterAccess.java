package io.pacesetter.api.people;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Directory;
import io.pacesetter.engine.people.PersonCard;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a viewer may look at, and how a change of people or teams is noted for the audit. */
@Component
class RosterAccess {

    private final Rosters rosters;
    private final Organizations organizations;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RosterAccess(
            Rosters rosters,
            Organizations organizations,
            Directory directory,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rosters = rosters;
        this.organizations = organizations;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    Roster roster(Viewer viewer) {
        return rosters.current(viewer.organization());
    }

    LocalDate today(Viewer viewer) {
        return organizations.calendar(viewer.organization()).dayOf(clock.instant());
    }

    /** Tells whom the viewer sees: everyone, or oneself and who is in one's teams today. */
    LongPredicate visibleTo(Viewer viewer) {
        if (viewer.seesEveryone()) {
            return person -> true;
        }
        Roster roster = roster(viewer);
        LocalDate today = today(viewer);
        Set<Long> managed = viewer.managedTeams(roster, today);
        Long self = viewer.personId();
        return person -> (self != null && self == person) || managed.contains(roster.teamOn(person, today));
    }

    /**
     * Shows a person.
     *
     * @throws Refusal if there is none, or none that the viewer may know of
     */
    PersonResponse show(Viewer viewer, long person) {
        boolean self = viewer.personId() != null && viewer.personId() == person;
        if (!self && !viewer.may(Permission.PEOPLE_READ) && !viewer.may(Permission.PEOPLE_WRITE)) {
            throw Refusal.forbidden("This needs " + Permission.PEOPLE_READ.key());
        }
        PersonCard card = directory.person(viewer.organization(), person);
        if (!visibleTo(viewer).test(person)) {
            throw Refusal.notFound("Person", Ids.format(person));
        }
        return PersonResponse.of(card, roster(viewer));
    }

    /** Makes a change and notes it, both or neither. */
    <T> T noted(Viewer viewer, String action, String target, Supplier<T> change) {
        return transaction.execute(status -> {
            T result = change.get();
            audit.record(viewer, action, target, null);
            return result;
        });
    }

    /** Changes what an address names, by its id, and notes it. */
    long change(Viewer viewer, String action, String what, String address, LongConsumer change) {
        long id = id(what, address);
        return noted(viewer, action, address, () -> {
            change.accept(id);
            return id;
        });
    }

    /** Changes something of a person, notes it, and shows the person. */
    PersonResponse changePerson(Viewer viewer, String action, String address, LongConsumer change) {
        return show(viewer, change(viewer, action, "Person", address, change));
    }

    /** Reads an id from an address. */
    static long id(String what, String text) {
        return Ids.tryParse(text).orElseThrow(() -> Refusal.notFound(what, text));
    }
}
