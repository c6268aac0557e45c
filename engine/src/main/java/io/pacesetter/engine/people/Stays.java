package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * People's memberships, one post after another and never two at once. Whatever changes the team of a day that has been
 * moves the activities of that day: {@link io.pacesetter.engine.org.AttributionChanged}.
 */
@Service
public class Stays {

    private static final int SHARE_DIGITS = 4;

    private final Persons persons;
    private final Memberships memberships;
    private final Rosters rosters;
    private final RosterChange change;

    Stays(Persons persons, Memberships memberships, Rosters rosters, RosterChange change) {
        this.persons = persons;
        this.memberships = memberships;
        this.rosters = rosters;
        this.change = change;
    }

    /**
     * Lets a person work in a post from a day on, up to the end of the one that ran then, or until the next begins.
     *
     * @param faults what is known to be wrong with the request already
     */
    public void begin(OrganizationId organization, long personId, StayChange wanted, Faults faults) {
        change.make(organization, () -> {
            require(personId);
            Timeline<Post> before = memberships.timeline(personId);
            Post running = before.at(wanted.from()).map(Timeline.Entry::value).orElse(new Post(Roster.NO_TEAM, null));
            Post post = read(organization, wanted, running, faults);
            faults.refuseIfAny();
            return store(organization, personId, before, before.holding(post, wanted.from()));
        });
    }

    /**
     * Corrects one membership, days included.
     *
     * @throws Refusal if another one holds on a day of it
     */
    public void replace(
            OrganizationId organization, long personId, long membershipId, StayChange wanted, Faults faults) {
        change.make(organization, () -> {
            Membership row = find(personId, membershipId);
            if (wanted.version() != null && wanted.version() != row.version()) {
                throw Refusal.conflict("The membership was changed since you looked; look again, then change it");
            }
            Timeline<Post> before = memberships.timeline(personId);
            Post post = read(organization, wanted, row.entry().value(), faults);
            LocalDate from = wanted.from();
            LocalDate to = wanted.to();
            if (from != null && to != null && !from.isBefore(to)) {
                faults.add("/to", "A membership that begins on " + from + " cannot end before " + from.plusDays(1));
                faults.refuseIfAny();
            }
            Timeline.Entry<Post> entry = new Timeline.Entry<>(membershipId, post, from, to);
            before.inTheWayOf(entry).ifPresent(other -> faults.add("/from", overlap(other)));
            faults.refuseIfAny();
            return store(organization, personId, before, before.with(entry));
        });
    }

    /** Takes a membership out of a person's history; a gap remains. */
    public void remove(OrganizationId organization, long personId, long membershipId) {
        change.make(organization, () -> {
            find(personId, membershipId);
            Timeline<Post> before = memberships.timeline(personId);
            return store(organization, personId, before, before.without(membershipId));
        });
    }

    private boolean store(OrganizationId organization, long personId, Timeline<Post> before, Timeline<Post> after) {
        memberships.store(personId, after);
        change.attribute(organization, personId, before, after);
        return true;
    }

    private Post read(OrganizationId organization, StayChange wanted, Post running, Faults faults) {
        long team = running.teamId();
        String named = faults.optional("/team", wanted.team().value(), Teams.LONGEST_NAME);
        if (wanted.team().given()) {
            team = named == null
                    ? Roster.NO_TEAM
                    : TeamFinder.inUse(rosters.current(organization), named, "/team", faults);
        }
        String role = faults.optional("/role", wanted.role().over(running.role()), People.LONGEST_ROLE);
        BigDecimal share =
                Optional.ofNullable(wanted.partTime().over(running.partTime())).orElse(BigDecimal.ONE);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            faults.add("/partTime", share.toPlainString() + " is no share of full time; give one above 0 and up to 1");
        } else if (share.stripTrailingZeros().scale() > SHARE_DIGITS) {
            faults.add("/partTime", share.toPlainString() + " is too exact; give at most 4 digits, such as 0.625");
        }
        Tags tags = wanted.tags().given() ? Tags.read("/tags", wanted.tags().value(), faults) : running.tags();
        return new Post(team, role, share, tags);
    }

    private static String overlap(Timeline.Entry<Post> other) {
        return "Another membership holds "
                + (other.from() == null ? "from the beginning" : "from " + other.from())
                + (other.to() == null ? " on" : " until " + other.to())
                + "; two cannot hold on the same day";
    }

    private Person require(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refusal.notFound("Person", Ids.format(personId)));
    }

    private Membership find(long personId, long membershipId) {
        require(personId);
        return memberships
                .findById(membershipId)
                .filter(row -> row.personId() == personId)
                .orElseThrow(() -> Refusal.notFound("Membership", Ids.format(membershipId)));
    }
}
