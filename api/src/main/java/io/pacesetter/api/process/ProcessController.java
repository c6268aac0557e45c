package io.pacesetter.api.process;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.processes.runtime.Administration;
import io.pacesetter.processes.runtime.Definitions;
import io.pacesetter.processes.runtime.Instance;
import io.pacesetter.processes.runtime.Instances;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.runtime.Steps;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/processes")
@Tag(name = "Processes", description = "How processes stand, for who administers them")
class ProcessController {

    private static final Set<String> STATUSES = Set.of("active", "error", "completed", "aborted");
    private static final int LONGEST_REASON = 200;

    /** The version to move to. */
    record MigrationRequest(@Nullable Integer version) {}

    /** Why an instance is ended. */
    record AbortRequest(@Nullable String reason) {}

    private final Instances instances;
    private final Processes processes;
    private final Definitions definitions;
    private final Administration administration;
    private final Audit audit;

    ProcessController(
            Instances instances,
            Processes processes,
            Definitions definitions,
            Administration administration,
            Audit audit) {
        this.instances = instances;
        this.processes = processes;
        this.definitions = definitions;
        this.administration = administration;
        this.audit = audit;
    }

    @GetMapping
    @Requires(Permission.PROCESSES_ADMINISTER)
    @Operation(summary = "List instances of processes, the newest first")
    PageOf<InstanceResponse> list(
            Viewer viewer,
            @Parameter(description = "active, error, completed or aborted; all without it")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        if (status != null && !STATUSES.contains(status)) {
            throw Refusal.invalid(
                    "/status", "There is no status " + status + "; use active, error, completed or aborted");
        }
        Instances.Listed listed =
                instances.page(viewer.organization(), new Instances.Wanted(status, process), page, size);
        List<InstanceResponse> items = listed.instances().stream()
                .map(instance -> InstanceResponse.of(instance, null))
                .toList();
        return new PageOf<>(items, page, size, listed.total());
    }

    @GetMapping("/{instance}")
    @Requires(Permission.PROCESSES_ADMINISTER)
    @Operation(summary = "Show an instance with its history")
    InstanceResponse show(Viewer viewer, @PathVariable String instance) {
        return InstanceResponse.of(
                instances.get(viewer.organization(), instance), processes.steps(viewer.organization(), instance));
    }

    @GetMapping("/{instance}/diagram")
    @Requires({Permission.PROCESSES_ADMINISTER, Permission.TASKS_WORK})
    @Operation(summary = "Show an instance as it is drawn, with the nodes that wait and that are done")
    DiagramResponse diagram(Viewer viewer, @PathVariable String instance) {
        if (!viewer.may(Permission.PROCESSES_ADMINISTER)) {
            instances.checkSeen(viewer, instance);
        }
        Steps steps = processes.steps(viewer.organization(), instance);
        return DiagramResponse.of(definitions.get(steps.process(), steps.version()), steps);
    }

    @PostMapping("/{instance}/retry")
    @Requires(Permission.PROCESSES_ADMINISTER)
    @Transactional
    @Operation(summary = "Try again what an instance failed at")
    public InstanceResponse retry(Viewer viewer, @PathVariable String instance) {
        administration.retry(viewer.organization(), instance, viewer.actor());
        audit.record(viewer, "process.retried", instance, null);
        return show(viewer, instance);
    }

    @PostMapping("/{instance}/migrate")
    @Requires(Permission.PROCESSES_ADMINISTER)
    @Transactional
    @Operation(summary = "Move a running instance to another version of its process")
    public InstanceResponse migrate(Viewer viewer, @PathVariable String instance, @RequestBody MigrationRequest body) {
        instances.get(viewer.organization(), instance);
        Integer version = body.version();
        if (version == null) {
            throw Refusal.invalid("/version", "is missing; give a version of the process");
        }
        administration.migrate(viewer.organization(), instance, version);
        audit.record(viewer, "process.migrated", instance, "version " + version);
        return show(viewer, instance);
    }

    @PostMapping("/{instance}/abort")
    @Requires(Permission.PROCESSES_ADMINISTER)
    @Transactional
    @Operation(summary = "End an instance before its time, with its tasks and timers")
    public InstanceResponse abort(Viewer viewer, @PathVariable String instance, @RequestBody AbortRequest body) {
        Instance found = instances.get(viewer.organization(), instance);
        Faults faults = new Faults();
        String reason = faults.required("/reason", body.reason(), LONGEST_REASON);
        faults.refuseIfAny();
        if (found.endedAt() != null) {
            throw Refusal.conflict("Process instance " + instance + " is " + found.status() + " already");
        }
        processes.abort(viewer.organization(), instance, reason, viewer.actor());
        audit.record(viewer, "process.aborted", instance, reason);
        return show(viewer, instance);
    }
}
