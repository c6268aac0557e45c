package io.pacesetter.api.job;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobProgress;
import io.pacesetter.engine.job.Rejection;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A job as callers see it.
 *
 * @param errors the first rejected lines; null in lists
 * @param result what the job found out, in a shape of its kind's own; null if nothing, not yet, or in lists
 */
record JobView(
        String id,
        String kind,
        String title,
        @OneOf(Job.Status.class) String status,
        long total,
        long processed,
        long accepted,
        long duplicates,
        long corrected,
        long deleted,
        long skipped,
        long rejected,
        @Nullable String detail,
        boolean cancelRequested,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable List<LineError> errors,
        @Schema(type = "object") @Nullable JsonNode result) {

    /** Why a line was rejected; column is null where the line itself is wrong. */
    record LineError(long line, @Nullable String column, String detail) {}

    static JobView of(Job job, @Nullable List<Rejection> rejections, @Nullable JsonNode result) {
        JobProgress progress = job.progress();
        return new JobView(
                Ids.format(job.id()),
                job.kind(),
                job.title(),
                job.status().key(),
                progress.total(),
                progress.processed(),
                progress.accepted(),
                progress.duplicates(),
                progress.corrected(),
                progress.deleted(),
                progress.skipped(),
                progress.rejected(),
                job.detail(),
                job.cancelRequested(),
                job.requestedBy(),
                job.createdAt(),
                job.finishedAt(),
                rejections == null
                        ? null
                        : rejections.stream()
                                .map(rejection ->
                                        new LineError(rejection.line(), rejection.column(), rejection.detail()))
                                .toList(),
                result);
    }
}
