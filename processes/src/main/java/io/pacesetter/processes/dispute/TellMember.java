package io.pacesetter.processes.dispute;

import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the member what was decided, and why. */
@Component
class TellMember implements Work {

    private final DisputeRows rows;
    private final Notices notices;
    private final Organizations organizations;

    TellMember(DisputeRows rows, Notices notices, Organizations organizations) {
        this.rows = rows;
        this.notices = notices;
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "dispute-tell";
    }

    @Override
    public Map<String, Object> perform(WorkItem item) {
        Dispute dispute =
                rows.find(item.organization(), Ids.parse(item.business())).orElseThrow();
        Dispute.Outcome outcome = dispute.outcome();
        if (outcome != null) {
            boolean korean = organizations.profile(item.organization()).locale().startsWith("ko");
            boolean upheld = dispute.status() == Dispute.Status.UPHELD;
            String said = korean
                    ? (upheld ? "이의 제기가 받아들여졌습니다: " : "이의 제기가 받아들여지지 않았습니다: ")
                    : (upheld ? "Your dispute was upheld: " : "Your dispute was refused: ");
            notices.send(
                    item.organization(),
                    dispute.memberId(),
                    new Notices.Message("dispute", said + outcome.reason(), Disputes.link(dispute)));
        }
        return Map.of();
    }
}
