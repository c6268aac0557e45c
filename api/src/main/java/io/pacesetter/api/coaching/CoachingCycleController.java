package io.pacesetter.api.coaching;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.coaching.Coaching;
import io.pacesetter.processes.coaching.CoachingOverview;
import io.pacesetter.processes.coaching.CoachingRequests;
import io.pacesetter.processes.coaching.Cycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
@RequestMapping("/api/v1/coaching-cycles")
@Tag(name = "Coaching")
class CoachingCycleController {

    /** What to start: with a member or with everyone in a team; {@code every} is week, month, quarter or working days. */
    record CoachingCycleRequest(
            @Nullable String member,
            @Nullable String team,
            @Nullable String template,
            @Nullable String topic,
            @Nullable String startsOn,
            @Nullable String every) {}

    record StartedCycle(String id, Coached member) {}

    /** The first cycle's id, and all of them. */
    record CoachingCycleCreated(String id, List<StartedCycle> items) {}

    record CancelCycleRequest(@Nullable String reason) {}

    private final Coaching coaching;
    private final CoachingRequests requests;
    private final CoachingOverview overview;
    private final CycleDescriptions descriptions;
    private final Rosters rosters;
    private final Audit audit;

    CoachingCycleController(
            Coaching coaching,
            CoachingRequests requests,
            CoachingOverview overview,
            CycleDescriptions descriptions,
            Rosters rosters,
            Audit audit) {
        this.coaching = coaching;
        this.requests = requests;
        this.overview = overview;
        this.descriptions = descriptions;
        this.rosters = rosters;
        this.audit = audit;
    }

    @GetMapping
    @Requires(COACHING_READ)
    @Operation(summary = "Lists coaching cycles, the newest first: one's own, one's teams', or everyone's")
    PageOf<CycleResponse> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String manager,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        CoachingOverview.Wanted wanted = new CoachingOverview.Wanted(
                person(viewer, "/member", member), person(viewer, "/manager", manager), status(status));
        CoachingOverview.Listed found = overview.page(viewer, wanted, page, size);
        return new PageOf<>(descriptions.of(viewer, found.cycles()), page, size, found.total());
    }

    private static Cycle.@Nullable Status status(@Nullable String key) {
        return key == null || key.isBlank()
                ? null
                : Cycle.Status.find(key)
                        .orElseThrow(() -> Refusal.invalid(
                                "/status",
                                "'" + key
                                        + "' is none of scheduled, preparing, with_member, follow_up, deciding, closed,"
                                        + " cancelled"));
    }

    @GetMapping("/{id}")
    @Requires(COACHING_READ)
    @Operation(
            summary = "Shows a coaching cycle with its sessions",
            description = "What was said is for the member and for those who coach; others see when, and the figures. A"
                    + " private note is for its author alone.")
    CycleResponse get(Viewer viewer, @PathVariable String id) {
        return descriptions.of(viewer, coaching.get(viewer, read(id)));
    }

    @PostMapping
    @Requires(COACHING_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Starts coaching with a member, or one cycle with each member of a team")
    CoachingCycleCreated start(Viewer viewer, @RequestBody CoachingCycleRequest body) {
        List<CoachingRequests.Started> started = requests.start(
                viewer,
                new CoachingRequests.Request(
                        body.member(), body.team(), body.template(), body.topic(), body.startsOn(), body.every()));
        String whom = body.member() == null ? body.team() : body.member();
        audit.record(viewer, "coaching-cycle.started", String.valueOf(whom), null);
        Roster roster = rosters.current(viewer.organization());
        List<StartedCycle> items = started.stream()
                .map(one -> new StartedCycle(Ids.format(one.cycleId()), Coached.of(roster, one.memberId())))
                .toList();
        return new CoachingCycleCreated(items.get(0).id(), items);
    }

    @PostMapping("/{id}/cancel")
    @Requires(COACHING_WRITE)
    @Operation(summary = "Cancels a coaching cycle that is not over; a schedule behind it stays in force")
    CycleResponse cancel(Viewer viewer, @PathVariable String id, @RequestBody CancelCycleRequest body) {
        Cycle cycle = coaching.cancel(viewer, read(id), body.reason());
        audit.record(viewer, "coaching-cycle.cancelled", id, null);
        return descriptions.of(viewer, cycle);
    }

    private @Nullable Long person(Viewer viewer, String pointer, @Nullable String person) {
        return person == null || person.isBlank()
                ? null
                : Subjects.member(rosters.current(viewer.organization()), person)
                        .map(Roster.Member::id)
                        .orElseThrow(() -> Refusal.invalid(pointer, "There is nobody with the key or id " + person));
    }

    private static long read(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Coaching cycle", id));
    }
}
