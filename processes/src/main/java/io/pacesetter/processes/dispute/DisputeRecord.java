package io.pacesetter.processes.dispute;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.ProcessRecord;
import org.springframework.stereotype.Component;

/** Lets everybody who sees a dispute see how far it is. */
@Component
class DisputeRecord implements ProcessRecord {

    private final Disputes disputes;

    DisputeRecord(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public String process() {
        return "dispute";
    }

    @Override
    public void checkSeen(Viewer viewer, String business) {
        disputes.get(viewer, Ids.parse(business));
    }
}
