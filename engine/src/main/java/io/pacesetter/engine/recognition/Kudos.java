package io.pacesetter.engine.recognition;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognition from person to person. */
@Service
public class Kudos {

    private static final int MOST_PEOPLE = 20;
    private static final int LONGEST = 500;

    private final FeedTable table;
    private final Rosters rosters;
    private final Notices notices;
    private final LiveEvents live;
    private final Clock clock;

    Kudos(FeedTable table, Rosters rosters, Notices notices, LiveEvents live, Clock clock) {
        this.table = table;
        this.rosters = rosters;
        this.notices = notices;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Gives kudos to some people, all or none.
     *
     * @param to ids or keys of people
     * @return an item of the feed for each
     * @throws Refusal naming every field that is wrong; one does not praise oneself
     */
    @Transactional
    public List<FeedItem> give(Viewer viewer, List<String> to, @Nullable String message) {
        Faults faults = new Faults();
        String said = faults.required("/message", message, LONGEST);
        Set<Long> people = people(viewer, to, faults);
        faults.refuseIfAny();
        List<FeedItem> given = new ArrayList<>();
        for (long person : people) {
            FeedItem item = new FeedItem(
                    Ids.next(),
                    FeedItem.Kind.KUDOS,
                    clock.instant(),
                    person,
                    viewer.personId(),
                    null,
                    null,
                    said,
                    List.of());
            table.insert(viewer.organization(), item);
            notices.send(viewer.organization(), person, new Notices.Message("kudos", said, "/recognition"));
            given.add(item);
        }
        given.forEach(item -> publish(viewer.organization(), item));
        return given;
    }

    private Set<Long> people(Viewer viewer, List<String> to, Faults faults) {
        Roster roster = rosters.current(viewer.organization());
        Set<Long> people = new LinkedHashSet<>();
        if (to.isEmpty() || to.size() > MOST_PEOPLE) {
            faults.add("/to", "names " + to.size() + " people; name 1 to " + MOST_PEOPLE);
            return people;
        }
        for (int i = 0; i < to.size(); i++) {
            Roster.Member member = Subjects.member(roster, to.get(i)).orElse(null);
            if (member == null) {
                faults.add("/to/" + i, "There is no person " + to.get(i));
            } else if (viewer.personId() != null && viewer.personId() == member.id()) {
                faults.add("/to/" + i, "is oneself; kudos are for others");
            } else {
                people.add(member.id());
            }
        }
        return people;
    }

    private void publish(OrganizationId organization, FeedItem item) {
        live.publish(
                organization,
                "recognition",
                Map.of(
                        "id", Ids.format(item.id()),
                        "kind", item.kind().key(),
                        "member", Ids.format(item.personId()),
                        "text", item.message(),
                        "fresh", true));
    }
}
