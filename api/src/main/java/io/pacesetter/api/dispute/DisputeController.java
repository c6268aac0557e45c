package io.pacesetter.api.dispute;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.dispute.DisputeResponse.DisputeStep;
import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.dispute.Dispute;
import io.pacesetter.processes.dispute.Disputes;
import io.pacesetter.processes.dispute.NewDispute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/disputes")
@Tag(name = "Disputes", description = "Members question points and ranks; managers, then sales ops, answer")
class DisputeController {

    /** What is questioned, and why: an entry, or a contest, or an indicator with a period. */
    record DisputeRequest(
            @Nullable String entry,
            @Nullable String contest,
            @Nullable String subject,
            @Nullable String indicator,
            @OneOf(Period.class) @Nullable String period,
            @Nullable String at,
            @Nullable String claim) {}

    private final Disputes disputes;
    private final Rosters rosters;

    DisputeController(Disputes disputes, Rosters rosters) {
        this.disputes = disputes;
        this.rosters = rosters;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(TASKS_WORK)
    @Operation(
            summary = "Question an entry of the ledger, where one stands in a contest, or a rank by an indicator",
            description = "One's own only. The manager is asked, or sales ops where there is none.")
    DisputeResponse file(Viewer viewer, @RequestBody DisputeRequest body) {
        return whole(
                viewer,
                disputes.file(
                        viewer,
                        new NewDispute(
                                body.entry(),
                                body.contest(),
                                body.subject(),
                                body.indicator(),
                                body.period(),
                                body.at(),
                                body.claim())));
    }

    @GetMapping
    @Requires(TASKS_WORK)
    @Operation(summary = "List disputes, the last filed first: one's own, one's teams', or everyone's for sales ops")
    PageOf<DisputeResponse> list(
            Viewer viewer,
            @Parameter(description = "with_manager, with_sales_ops, upheld, refused or withdrawn")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "Whether only one's own") @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Disputes.Listed listed =
                disputes.page(viewer, mine, status == null ? null : status(status), new Disputes.Page(page, size));
        Around around = around(viewer, listed.disputes());
        return new PageOf<>(
                listed.disputes().stream()
                        .map(dispute -> response(dispute, around, null))
                        .toList(),
                page,
                size,
                listed.total());
    }

    @GetMapping("/{id}")
    @Requires(TASKS_WORK)
    @Operation(summary = "Show a dispute with what happened to it")
    DisputeResponse get(Viewer viewer, @PathVariable String id) {
        return whole(viewer, disputes.get(viewer, number(id)));
    }

    @PostMapping("/{id}/withdraw")
    @Requires(TASKS_WORK)
    @Operation(summary = "Withdraw a dispute of one's own that is not decided yet")
    DisputeResponse withdraw(Viewer viewer, @PathVariable String id) {
        return whole(viewer, disputes.withdraw(viewer, number(id)));
    }

    private DisputeResponse whole(Viewer viewer, Dispute dispute) {
        List<DisputeStep> history = disputes.history(viewer.organization(), dispute).stream()
                .map(DisputeStep::of)
                .toList();
        return response(dispute, around(viewer, List.of(dispute)), history);
    }

    /** What disputes are shown with. */
    private record Around(Viewer viewer, Roster roster, Map<Long, Instant> due) {}

    private Around around(Viewer viewer, List<Dispute> some) {
        return new Around(viewer, rosters.current(viewer.organization()), disputes.due(viewer.organization(), some));
    }

    private static DisputeResponse response(Dispute dispute, Around around, @Nullable List<DisputeStep> history) {
        return new DisputeResponse(
                Ids.format(dispute.id()),
                DisputeResponse.DisputeAbout.of(dispute.about()),
                DisputeResponse.Disputant.of(around.roster(), dispute.memberId()),
                dispute.claim(),
                dispute.status().key(),
                dispute.createdAt(),
                around.due().get(dispute.id()),
                DisputeResponse.DisputeOutcome.of(dispute.outcome()),
                history,
                Long.valueOf(dispute.memberId()).equals(around.viewer().personId()),
                dispute.instance());
    }

    private static Dispute.Status status(String key) {
        return Dispute.Status.find(key)
                .orElseThrow(() -> Refusal.invalid(
                        "/status",
                        "There is no status " + key
                                + "; use with_manager, with_sales_ops, upheld, refused or withdrawn"));
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Dispute", id));
    }
}
