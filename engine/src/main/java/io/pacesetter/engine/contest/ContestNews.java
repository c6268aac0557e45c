package io.pacesetter.engine.contest;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells pages and people what became of a contest, as part of the transaction under way. */
@Component
class ContestNews {

    private static final int MOST_TOLD = 2_000;

    private final LiveEvents live;
    private final Notices notices;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    ContestNews(LiveEvents live, Notices notices, Rosters rosters, Organizations organizations, Clock clock) {
        this.live = live;
        this.notices = notices;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The contest has come to another status. */
    void moved(OrganizationId organization, Contest contest) {
        live.publish(
                organization,
                "contest",
                Map.of(
                        "id",
                        Ids.format(contest.id()),
                        "status",
                        contest.status().key()));
    }

    /** The contest was changed under way, or cancelled. */
    void amended(OrganizationId organization, Contest contest, String note) {
        people(organization, contest)
                .forEach(person -> notices.send(organization, person, message(contest, contest.name() + ": " + note)));
        moved(organization, contest);
    }

    /** The result is fixed: winners are told what they won. */
    void fixed(OrganizationId organization, Contest contest, List<Standing> standings) {
        for (Standing standing : standings) {
            if (standing.prize() != null && contest.terms().level() == Level.MEMBER) {
                notices.send(
                        organization,
                        standing.subjectId(),
                        message(contest, contest.name() + ": " + standing.rank() + ". " + standing.prize()));
            }
        }
        moved(organization, contest);
    }

    private static Notices.Message message(Contest contest, String text) {
        return new Notices.Message("contest", text, "/contests/" + Ids.format(contest.id()));
    }

    private Set<Long> people(OrganizationId organization, Contest contest) {
        Roster roster = rosters.current(organization);
        Entrants entrants = new Entrants(contest, roster, organizations.calendar(organization));
        LocalDate today = organizations.calendar(organization).dayOf(clock.instant());
        Set<Long> people = new HashSet<>();
        roster.members().stream()
                .map(Roster.Member::id)
                .filter(person -> entrants.participantOf(person, today) != Roster.NO_TEAM)
                .limit(MOST_TOLD)
                .forEach(people::add);
        return people;
    }
}
