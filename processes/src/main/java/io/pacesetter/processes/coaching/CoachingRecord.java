package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.ProcessRecord;
import org.springframework.stereotype.Component;

/** Lets everybody who sees a coaching cycle see how far it is. */
@Component
class CoachingRecord implements ProcessRecord {

    private final Coaching coaching;

    CoachingRecord(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public String process() {
        return "coaching";
    }

    @Override
    public void checkSeen(Viewer viewer, String business) {
        coaching.get(viewer, Ids.parse(business));
    }
}
