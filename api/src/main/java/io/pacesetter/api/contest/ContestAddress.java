package io.pacesetter.api.contest;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.contest.Contests;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;

/** Finds the contest that an address names. */
final class ContestAddress {

    private ContestAddress() {}

    /**
     * Finds a contest that the viewer may know of: no drafts, unless they may write contests.
     *
     * @throws Refusal if there is none
     */
    static Contest find(Contests contests, Viewer viewer, String id) {
        long number = Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Contest", id));
        Contest contest = contests.find(viewer.organization(), number);
        if (contest.status() == Contest.Status.DRAFT && !viewer.may(Permission.CONTESTS_WRITE)) {
            throw Refusal.notFound("Contest", id);
        }
        return contest;
    }
}
