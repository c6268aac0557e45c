package io.pacesetter.api.onboarding;

import io.pacesetter.api.onboarding.OnboardingNames.Followed;
import io.pacesetter.api.onboarding.OnboardingNames.Who;
import io.pacesetter.api.onboarding.OnboardingResponse.RampDay;
import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.onboarding.Cohorts;
import io.pacesetter.processes.onboarding.Onboarding;
import io.pacesetter.processes.onboarding.OnboardingBoard;
import io.pacesetter.processes.onboarding.OnboardingChanges;
import io.pacesetter.processes.onboarding.Onboardings;
import io.pacesetter.processes.onboarding.Starting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People who grow into their work by a plan. */
@RestController
@RequestMapping("/api/v1/onboardings")
@Tag(name = "Onboarding")
class OnboardingController {

    /**
     * Which are wanted.
     *
     * @param status {@code scheduled}, {@code active}, {@code paused}, {@code completed} or {@code cancelled}
     * @param team a team's id or name: its people and those of teams below
     * @param member a person's id or key
     */
    record BoardQuery(
            @Nullable String status,
            @Nullable String cohort,
            @Nullable String team,
            @Nullable String member) {}

    /** What was started: its id for one person, all of them where several were asked for. */
    record StartedOnboardings(String id, List<StartedOne> items) {}

    /** One that was started. */
    record StartedOne(String id, Who member) {}

    /** Why one is cancelled. */
    record CancelRequest(@Nullable String reason) {}

    /** All cohorts, the latest first. */
    record CohortList(List<CohortResponse> items) {}

    /** People who started together, with how they ramp up together. */
    record CohortResponse(
            String cohort,
            Followed plan,
            LocalDate startsOn,
            int members,
            long active,
            long completed,
            @Nullable BigDecimal medianTimeToRamp,
            List<RampDay> curve) {}

    private final Onboardings onboardings;
    private final OnboardingBoard board;
    private final OnboardingChanges changes;
    private final Cohorts cohorts;
    private final Rosters rosters;

    OnboardingController(
            Onboardings onboardings,
            OnboardingBoard board,
            OnboardingChanges changes,
            Cohorts cohorts,
            Rosters rosters) {
        this.onboardings = onboardings;
        this.board = board;
        this.changes = changes;
        this.cohorts = cohorts;
        this.rosters = rosters;
    }

    @GetMapping
    @Requires({Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE})
    @Operation(summary = "List where people stand whom the caller sees, the latest to start first")
    PageOf<OnboardingRow> list(
            Viewer viewer,
            @ParameterObject BoardQuery query,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Roster roster = rosters.current(viewer.organization());
        OnboardingBoard.Listed listed = board.page(viewer, wanted(roster, query), page, size);
        return new PageOf<>(
                listed.rows().stream().map(row -> OnboardingRow.of(row, roster)).toList(), page, size, listed.total());
    }

    private static OnboardingBoard.Wanted wanted(Roster roster, BoardQuery query) {
        String status = query.status();
        String team = query.team();
        String member = query.member();
        return new OnboardingBoard.Wanted(
                status == null
                        ? null
                        : Onboarding.Status.find(status)
                                .orElseThrow(() -> Refusal.invalid(
                                        "/status",
                                        "There is no status " + status
                                                + "; use scheduled, active, paused, completed or cancelled")),
                query.cohort(),
                team == null
                        ? null
                        : Subjects.team(roster, team)
                                .map(Roster.Team::id)
                                .orElseThrow(() -> Refusal.invalid("/team", "There is no team " + team)),
                member == null
                        ? null
                        : Subjects.member(roster, member)
                                .map(Roster.Member::id)
                                .orElseThrow(() -> Refusal.invalid("/member", "Nobody has the id or key " + member)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(
            summary = "Start a plan for one person, or for several who start together; all or none",
            description = "Give member, or members and perhaps the name of their cohort. A person has one at a time.")
    StartedOnboardings start(Viewer viewer, @RequestBody Starting starting) {
        Roster roster = rosters.current(viewer.organization());
        List<StartedOne> items = onboardings.start(viewer, starting).stream()
                .map(one -> new StartedOne(Ids.format(one.id()), Who.of(roster, one.memberId())))
                .toList();
        return new StartedOnboardings(items.get(0).id(), items);
    }

    @GetMapping("/cohorts")
    @Requires({Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE})
    @Operation(
            summary = "Show how people who started together ramp up",
            description = "By day, what is reached of full targets in percent: for each target the sum of its period's"
                    + " days up to that day over the target, 100 at most, and the mean of these. Time to ramp counts the"
                    + " days from the first to the one on which that is 100.")
    CohortList cohorts(Viewer viewer) {
        return new CohortList(cohorts.list(viewer).stream()
                .map(one -> new CohortResponse(
                        one.name(),
                        Followed.of(one.plan()),
                        one.startsOn(),
                        one.members(),
                        one.active(),
                        one.completed(),
                        one.medianTimeToRamp(),
                        RampDay.all(one.curve())))
                .toList());
    }

    @GetMapping("/{id}")
    @Requires({Permission.ONBOARDING_READ, Permission.ONBOARDING_WRITE})
    @Operation(
            summary = "Show one: stages, targets, tasks, the ramp and what was changed; a buddy sees the stages alone")
    OnboardingResponse show(Viewer viewer, @PathVariable String id) {
        return shown(viewer, number(id));
    }

    @PatchMapping("/{id}/plan")
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(
            summary = "Change the plan of one under way",
            description = "Operations are made in order, all or none: add_task, move_task, drop_task, extend_stage,"
                    + " add_stage, drop_stage, change_target, pause, resume, sign_off.")
    OnboardingResponse change(Viewer viewer, @PathVariable String id, @RequestBody OnboardingChanges.Request request) {
        changes.change(viewer, number(id), request);
        return shown(viewer, number(id));
    }

    @PostMapping("/{id}/cancel")
    @Requires(Permission.ONBOARDING_WRITE)
    @Operation(summary = "Cancel one: its tasks are taken back, the person's own goals hold again")
    OnboardingResponse cancel(
            Viewer viewer,
            @Parameter(description = "The onboarding's id") @PathVariable String id,
            @RequestBody CancelRequest request) {
        onboardings.cancel(viewer, number(id), request.reason());
        return shown(viewer, number(id));
    }

    private OnboardingResponse shown(Viewer viewer, long id) {
        return OnboardingResponse.of(board.detail(viewer, id), rosters.current(viewer.organization()));
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Onboarding", id));
    }
}
