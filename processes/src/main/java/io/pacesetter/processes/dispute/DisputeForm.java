package io.pacesetter.processes.dispute;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.award.Adjustments;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a manager, then sales ops, answer to a dispute. Nobody decides on their own. */
@Component
class DisputeForm implements TaskForm {

    static final String UPHOLD = "uphold";
    static final String REFUSE = "refuse";
    static final String PASS_ON = "pass_on";

    private static final int LONGEST_REASON = 1_000;

    private final DisputeRows rows;
    private final LedgerBrowser ledger;
    private final Audit audit;
    private final Clock clock;

    DisputeForm(DisputeRows rows, LedgerBrowser ledger, Audit audit, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "dispute-review";
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        Dispute dispute = dispute(task);
        Map<String, Object> kept = new HashMap<>();
        boolean withManager = dispute.status() == Dispute.Status.WITH_MANAGER;
        String decision = Objects.toString(outcome.get("decision"), "");
        if (!decision.equals(UPHOLD) && !decision.equals(REFUSE) && !(withManager && decision.equals(PASS_ON))) {
            faults.add("/decision", "must be uphold" + (withManager ? ", refuse or pass_on" : " or refuse"));
        }
        kept.put("decision", decision);
        Object reason = outcome.get("reason");
        String why = reason instanceof String text ? text.strip().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "") : "";
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            faults.add("/reason", "must say why, in 1 to " + LONGEST_REASON + " characters");
        }
        kept.put("reason", why);
        BigDecimal points = points(dispute, decision, outcome.get("points"), faults);
        if (points != null) {
            kept.put("points", points);
        }
        return kept;
    }

    /** Points are what is upheld about an entry of points, and may be given for anything else that is upheld. */
    private static @Nullable BigDecimal points(
            Dispute dispute, String decision, @Nullable Object given, Faults faults) {
        if (!decision.equals(UPHOLD)) {
            if (given != null) {
                faults.add("/points", "are given only with the decision uphold; leave them out");
            }
            return null;
        }
        boolean needed = dispute.about().kind() == About.Kind.ENTRY
                && Kind.POINTS.key().equals(dispute.about().seen().get("kind"));
        if (given == null && !needed) {
            return null;
        }
        BigDecimal points = given instanceof Number number ? new BigDecimal(number.toString()) : null;
        Adjustments.check("/points", points, faults);
        return points;
    }

    @Override
    public void completed(Task task, Map<String, Object> outcome, Viewer by) {
        Dispute dispute = rows.lock(task.organization(), dispute(task).id()).orElseThrow();
        if (Long.valueOf(dispute.memberId()).equals(by.personId())) {
            throw Refusal.forbidden("Nobody decides on their own dispute; hand it to somebody else");
        }
        if (!dispute.status().isOpen()) {
            throw Refusal.conflict("The dispute is " + dispute.status().key() + " already");
        }
        String decision = String.valueOf(outcome.get("decision"));
        String reason = String.valueOf(outcome.get("reason"));
        BigDecimal points = (BigDecimal) outcome.get("points");
        Instant now = clock.instant();
        String what = switch (decision) {
            case UPHOLD -> "upheld";
            case PASS_ON -> "passed_on";
            default -> "refused";
        };
        if (decision.equals(PASS_ON)) {
            rows.pass(task.organization(), dispute.id());
        } else {
            Dispute.Status status = decision.equals(UPHOLD) ? Dispute.Status.UPHELD : Dispute.Status.REFUSED;
            rows.decide(
                    task.organization(),
                    dispute.id(),
                    status,
                    new Dispute.Outcome(points, reason, by.actor(), now, null));
        }
        rows.add(task.organization(), dispute.id(), new Dispute.Step(now, by.actor(), what, points, reason));
        audit.record(by, "dispute." + what, Ids.format(dispute.id()), null);
    }

    @Override
    public Map<String, Object> shown(Task task) {
        String instance = task.instance();
        Dispute dispute = instance == null
                ? null
                : rows.ofInstance(task.organization(), instance).orElse(null);
        if (dispute == null) {
            return Map.of();
        }
        Map<String, Object> shown = new HashMap<>();
        shown.put("dispute", Ids.format(dispute.id()));
        shown.put("kind", dispute.about().kind().key());
        shown.put("about", dispute.about().seen());
        shown.put("claim", dispute.claim());
        if (dispute.about().kind() == About.Kind.ENTRY) {
            long entry = Ids.parse(dispute.about().key());
            shown.put("takenBack", ledger.reversalOf(task.organization(), entry).isPresent());
        }
        rows.steps(task.organization(), dispute.id()).stream()
                .filter(step -> step.what().equals("passed_on"))
                .forEach(step -> {
                    shown.put("passedOnBy", step.by());
                    shown.put("passedOnBecause", Objects.requireNonNullElse(step.reason(), ""));
                });
        return shown;
    }

    private Dispute dispute(Task task) {
        return rows.ofInstance(task.organization(), String.valueOf(task.instance()))
                .orElseThrow(() -> new IllegalStateException("Task " + Ids.format(task.id()) + " is of no dispute"));
    }
}
