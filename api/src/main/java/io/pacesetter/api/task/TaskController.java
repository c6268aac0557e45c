package io.pacesetter.api.task;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Accounts;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.runtime.Instances;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks of people. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks", description = "What people are asked to do")
class TaskController {

    private static final Set<String> STATUSES = Set.of("open", "done", "cancelled");

    /** To whom a task goes. */
    record DelegationRequest(@Nullable String to, @Nullable String note) {}

    private final Tasks tasks;
    private final Instances instances;
    private final Rosters rosters;
    private final Accounts accounts;
    private final Clock clock;

    TaskController(Tasks tasks, Instances instances, Rosters rosters, Accounts accounts, Clock clock) {
        this.tasks = tasks;
        this.instances = instances;
        this.rosters = rosters;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.TASKS_WORK)
    @Operation(summary = "List tasks, those due first come first")
    PageOf<TaskResponse> list(
            Viewer viewer,
            @Parameter(
                            description =
                                    "me for one's own and those that one may claim; a person's id or key; everyone's that"
                                            + " one may see without it")
                    @RequestParam(required = false)
                    @Nullable
                    String assignee,
            @Parameter(description = "open, done or cancelled; all without it")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        if (status != null && !STATUSES.contains(status)) {
            throw Refusal.invalid("/status", "There is no status " + status + "; use open, done or cancelled");
        }
        boolean mine = "me".equals(assignee);
        Long person = assignee == null || mine ? null : person(viewer, "/assignee", assignee);
        Tasks.Listed listed = tasks.page(viewer, new Tasks.Wanted(mine, person, status, form), page, size);
        return new PageOf<>(shown(viewer, listed.tasks()), page, size, listed.total());
    }

    @GetMapping("/{id}")
    @Requires(Permission.TASKS_WORK)
    @Operation(summary = "Show a task")
    TaskResponse show(Viewer viewer, @PathVariable String id) {
        return shown(viewer, tasks.get(viewer, number(id)));
    }

    @PostMapping("/{id}/complete")
    @Requires(Permission.TASKS_WORK)
    @Operation(
            summary = "Answer a task",
            description = "The body is the outcome that the task's form asks for, and the version of the task that was"
                    + " seen, if the answer is to be refused when it has changed since. Then the process goes on.")
    TaskResponse complete(Viewer viewer, @PathVariable String id, @RequestBody Map<String, @Nullable Object> body) {
        Answered answer = Answered.read(body);
        return shown(viewer, tasks.complete(viewer, number(id), answer.outcome(), answer.version()));
    }

    @PostMapping("/{id}/delegate")
    @Requires(Permission.TASKS_WORK)
    @Operation(summary = "Hand a task to another person, who is told so with the note")
    TaskResponse delegate(Viewer viewer, @PathVariable String id, @RequestBody DelegationRequest body) {
        long task = number(id);
        tasks.get(viewer, task);
        String to = body.to();
        if (to == null || to.isBlank()) {
            throw Refusal.invalid("/to", "is missing; give a person's id or key");
        }
        return shown(viewer, tasks.delegate(viewer, task, person(viewer, "/to", to), body.note()));
    }

    @PostMapping("/{id}/claim")
    @Requires(Permission.TASKS_WORK)
    @Operation(summary = "Take a task of one's group")
    TaskResponse claim(Viewer viewer, @PathVariable String id) {
        return shown(viewer, tasks.claim(viewer, number(id)));
    }

    private long person(Viewer viewer, String pointer, String idOrKey) {
        return Subjects.member(rosters.current(viewer.organization()), idOrKey)
                .map(Roster.Member::id)
                .orElseThrow(() -> Refusal.invalid(pointer, "Nobody has the id or key " + idOrKey));
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Task", id));
    }

    private TaskResponse shown(Viewer viewer, Task task) {
        return shown(viewer, List.of(task)).get(0);
    }

    private List<TaskResponse> shown(Viewer viewer, List<Task> some) {
        Set<String> ids =
                some.stream().map(Task::instance).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> actors =
                some.stream().map(Task::completedBy).filter(Objects::nonNull).collect(Collectors.toSet());
        TaskResponse.Surroundings around = new TaskResponse.Surroundings(
                rosters.current(viewer.organization()),
                instances.kinds(viewer.organization(), ids),
                accounts.people(viewer.organization(), actors),
                clock.instant());
        return some.stream()
                .map(task -> TaskResponse.of(task, tasks.shown(task), around))
                .toList();
    }
}
