package io.pacesetter.processes.dispute;

import io.pacesetter.engine.award.Adjustments;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what was upheld to the ledger, once, with the dispute as its reason. */
@Component
class AdjustLedger implements Work {

    private final DisputeRows rows;
    private final Adjustments adjustments;

    AdjustLedger(DisputeRows rows, Adjustments adjustments) {
        this.rows = rows;
        this.adjustments = adjustments;
    }

    @Override
    public String name() {
        return "dispute-adjust";
    }

    @Override
    public Map<String, Object> perform(WorkItem item) {
        Dispute dispute =
                rows.lock(item.organization(), Ids.parse(item.business())).orElseThrow();
        Dispute.Outcome outcome = dispute.outcome();
        BigDecimal points = outcome == null ? null : outcome.points();
        if (outcome == null
                || points == null
                || outcome.entryId() != null
                || dispute.status() != Dispute.Status.UPHELD) {
            return Map.of();
        }
        String reason = "Dispute " + item.business() + ": " + outcome.reason().replaceAll("\\p{Cc}+", " ");
        String cut =
                reason.length() > Adjustments.LONGEST_REASON ? reason.substring(0, Adjustments.LONGEST_REASON) : reason;
        LedgerEntry entry = adjustments.write(
                item.organization(), new Adjustments.Adjustment(dispute.memberId(), points, cut, outcome.by()));
        rows.adjusted(item.organization(), dispute.id(), entry.id());
        return Map.of();
    }
}
