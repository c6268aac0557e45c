package io.pacesetter.engine.settlement;

import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells settlement which contests there are, who takes part, and when they come to their phases. */
public interface ContestField {

    /**
     * A contest that is to begin, is under way, or is over.
     *
     * @param level member or team: who the participants are
     * @param from its first moment
     * @param to the moment after its last
     * @param finalAt when it became final; null if it has not
     * @param participants ids of people or teams; null for everyone of the level who is there
     */
    record Contest(
            long id,
            String key,
            Level level,
            Instant from,
            Instant to,
            @Nullable Instant finalAt,
            @Nullable Set<Long> participants) {

        /** Tells whether it is under way at a moment. */
        public boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /** Returns all contests that are neither drafts nor cancelled, as they are committed now. */
    List<Contest> contests(OrganizationId organization);
}
