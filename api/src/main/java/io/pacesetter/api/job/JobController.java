package io.pacesetter.api.job;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.importing.RejectedLines;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.job.Rejections;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Long work of the organization. */
@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "Jobs", description = "Long work with progress, such as imports")
class JobController {

    private static final int ERRORS_SHOWN = 100;

    private final Jobs jobs;
    private final Rejections rejections;
    private final RejectedLines rejectedLines;
    private final JsonMapper json;

    JobController(Jobs jobs, Rejections rejections, RejectedLines rejectedLines, JsonMapper json) {
        this.jobs = jobs;
        this.rejections = rejections;
        this.rejectedLines = rejectedLines;
        this.json = json;
    }

    @GetMapping
    @Requires({Permission.IMPORTS_RUN, Permission.INDICATORS_WRITE, Permission.RULES_WRITE})
    @Operation(summary = "List jobs, newest first")
    PageOf<JobView> list(
            Viewer viewer, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        return new PageOf<>(
                jobs.page(viewer.organization(), page, size).stream()
                        .map(job -> JobView.of(job, null, null))
                        .toList(),
                page,
                size,
                jobs.count(viewer.organization()));
    }

    @GetMapping("/{id}")
    @Requires({Permission.IMPORTS_RUN, Permission.INDICATORS_WRITE, Permission.RULES_WRITE})
    @Operation(
            summary = "Tell how a job goes",
            description = "With the first 100 lines that it rejected, and once it is done with what it found out,"
                    + " for those kinds that do: see the endpoint that started it.")
    JobView job(Viewer viewer, @PathVariable String id) {
        Job job = find(viewer, id);
        return JobView.of(job, rejections.first(viewer.organization(), job.id(), ERRORS_SHOWN), result(job));
    }

    @GetMapping(path = "/{id}/rejected.csv", produces = "text/csv")
    @Requires(Permission.IMPORTS_RUN)
    @Operation(summary = "Download the lines that an import rejected, each with its reason")
    void rejected(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        Job job = find(viewer, id);
        rejectedLines.check(job);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected.csv\"");
        rejectedLines.write(job, response.getOutputStream());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires({Permission.IMPORTS_RUN, Permission.INDICATORS_WRITE, Permission.RULES_WRITE})
    @Operation(summary = "Cancel a job; what it has done so far stays")
    void cancel(Viewer viewer, @PathVariable String id) {
        jobs.cancel(viewer.organization(), find(viewer, id).id());
    }

    /** What a job leaves behind before it is done is for itself. */
    private @Nullable JsonNode result(Job job) {
        return job.status() == Job.Status.DONE
                ? jobs.result(job.organization(), job.id()).map(json::readTree).orElse(null)
                : null;
    }

    private Job find(Viewer viewer, String id) {
        long number = Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Job", id));
        return jobs.find(viewer.organization(), number).orElseThrow(() -> Refusal.notFound("Job", id));
    }
}
