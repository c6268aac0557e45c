package io.pacesetter.api.training;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.training.NewTrainingAssignment;
import io.pacesetter.processes.training.TrainingAssignment;
import io.pacesetter.processes.training.TrainingAssignments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
@RequestMapping("/api/v1/training-assignments")
@Tag(name = "Training")
class TrainingAssignmentController {

    record TrainingAssignmentRequest(
            @Nullable String training,
            @Nullable String member,
            @Nullable String team,
            @Nullable String due,
            @Nullable String note) {}

    record TrainingAssignmentList(List<TrainingAssignmentResponse> items) {}

    record CancelTrainingRequest(@Nullable String reason) {}

    private final TrainingAssignments assignments;
    private final ShownAssignments shown;
    private final Rosters rosters;

    TrainingAssignmentController(TrainingAssignments assignments, ShownAssignments shown, Rosters rosters) {
        this.assignments = assignments;
        this.shown = shown;
        this.rosters = rosters;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(TRAINING_WRITE)
    @Operation(
            summary = "Assign a training to a member or to everyone of a team",
            description = "Who has it open already keeps it as it is. Without a due date there are 10 working days.")
    TrainingAssignmentList assign(Viewer viewer, @RequestBody TrainingAssignmentRequest body) {
        NewTrainingAssignment wanted =
                new NewTrainingAssignment(body.training(), body.member(), body.team(), body.due(), body.note());
        return new TrainingAssignmentList(shown.of(viewer, assignments.assign(viewer, wanted), false));
    }

    @GetMapping
    @Requires(TASKS_WORK)
    @Operation(summary = "List assignments, the last first: one's own, one's teams', or everyone's")
    PageOf<TrainingAssignmentResponse> list(
            Viewer viewer,
            @Parameter(description = "A person's id or key; effects are worked out for one person alone")
                    @RequestParam(required = false)
                    @Nullable
                    String member,
            @Parameter(description = "open, done or cancelled") @RequestParam(required = false) @Nullable String status,
            @Parameter(description = "The id of a training") @RequestParam(required = false) @Nullable String training,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        TrainingAssignments.Wanted wanted = new TrainingAssignments.Wanted(
                member == null ? null : person(viewer, member),
                status == null ? null : status(status),
                training == null ? null : Long.valueOf(TrainingController.number(training)));
        TrainingAssignments.Listed listed = assignments.page(viewer, wanted, page, size);
        return new PageOf<>(shown.of(viewer, listed.assignments(), member != null), page, size, listed.total());
    }

    @GetMapping("/{id}")
    @Requires(TASKS_WORK)
    @Operation(summary = "Show an assignment")
    TrainingAssignmentResponse get(Viewer viewer, @PathVariable String id) {
        return shown.of(viewer, List.of(assignments.get(viewer, number(id))), true)
                .get(0);
    }

    @PostMapping("/{id}/cancel")
    @Requires(TRAINING_WRITE)
    @Operation(summary = "Take an open assignment back, with its task")
    TrainingAssignmentResponse cancel(Viewer viewer, @PathVariable String id, @RequestBody CancelTrainingRequest body) {
        return shown.of(viewer, List.of(assignments.cancel(viewer, number(id), body.reason())), false)
                .get(0);
    }

    private Long person(Viewer viewer, String idOrKey) {
        if ("me".equals(idOrKey)) {
            return viewer.personId() == null ? Long.valueOf(0) : viewer.personId();
        }
        return Subjects.member(rosters.current(viewer.organization()), idOrKey)
                .map(Roster.Member::id)
                .orElseThrow(() -> Refusal.invalid("/member", "Nobody has the id or key " + idOrKey));
    }

    private static TrainingAssignment.Status status(String key) {
        return TrainingAssignment.Status.find(key)
                .orElseThrow(() ->
                        Refusal.invalid("/status", "There is no status " + key + "; use open, done or cancelled"));
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Training assignment", id));
    }
}
