package io.pacesetter.engine.review;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about activities that fair-play rules set aside. A decision may be changed; the ledger follows. */
@Service
public class Reviews {

    private static final int LONGEST_NOTE = 1_000;

    private final ReviewTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(ReviewTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** Returns how many there are of a status. */
    public long count(OrganizationId organization, Review.Status status) {
        return table.count(organization, status);
    }

    /** Returns a page of those of a status, the newest first. */
    public List<Review> page(OrganizationId organization, Review.Status status, int page, int size) {
        return table.page(organization, status, page, size);
    }

    /** Returns the activities that somebody has released, whether they are set aside now or not. */
    public Set<Long> released(OrganizationId organization) {
        return table.released(organization);
    }

    /**
     * Lets an activity score.
     *
     * @throws Refusal if there is no such review, or it is decided so already
     */
    @Transactional
    public Review release(Viewer viewer, long id, @Nullable String note) {
        Faults faults = new Faults();
        String said = faults.optional("/note", note, LONGEST_NOTE);
        faults.refuseIfAny();
        return decide(viewer, id, Review.Status.RELEASED, said);
    }

    /**
     * Keeps an activity from scoring for good.
     *
     * @param note why; the member may read it
     * @throws Refusal if there is no such review, it is decided so already, or no reason is given
     */
    @Transactional
    public Review refuse(Viewer viewer, long id, @Nullable String note) {
        Faults faults = new Faults();
        String said = faults.required("/note", note, LONGEST_NOTE);
        faults.refuseIfAny();
        return decide(viewer, id, Review.Status.REFUSED, said);
    }

    private Review decide(Viewer viewer, long id, Review.Status status, @Nullable String note) {
        OrganizationId organization = viewer.organization();
        Review open = table.lock(organization, id).orElseThrow(() -> Refusal.notFound("Review", Ids.format(id)));
        if (open.status() == status) {
            throw Refusal.conflict("It was " + status.key() + " already, by " + open.decidedBy());
        }
        Review decided = new Review(
                id,
                open.activityId(),
                open.personId(),
                open.effectId(),
                open.reason(),
                open.setAsideAt(),
                status,
                viewer.actor(),
                clock.instant(),
                note);
        table.decide(organization, decided);
        events.publishEvent(new ActivityReviewed(organization, open.activityId(), status == Review.Status.RELEASED));
        return decided;
    }
}
