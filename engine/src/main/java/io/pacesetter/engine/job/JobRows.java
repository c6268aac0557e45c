package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of jobs. */
@Repository
class JobRows {

    private static final int MAX_DETAIL = 2000;
    /** All but the result, which may be large. */
    private static final String READ = """
            SELECT id, organization_id, kind, title, status, parameters, job_cursor, total, processed, accepted, duplicates,
              corrected, deleted, skipped, rejected, detail, cancel_requested, requested_by, created_at, finished_at
            FROM job WHERE organization_id = ?""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Job job) {
        jdbc.sql("""
                INSERT INTO job (id, organization_id, kind, title, status, parameters, job_cursor, total, processed,
                  accepted, duplicates, corrected, deleted, skipped, rejected, detail, cancel_requested, requested_by,
                  created_at, finished_at)
                VALUES (:id, :organization, :kind, :title, :status, :parameters, NULL, :total, 0, 0, 0, 0, 0, 0, 0,
                  NULL, FALSE, :requestedBy, :createdAt, NULL)""")
                .param("id", job.id())
                .param("organization", job.organization().value())
                .param("kind", job.kind())
                .param("title", job.title())
                .param("status", job.status().key())
                .param("parameters", job.parameters())
                .param("total", job.progress().total())
                .param("requestedBy", job.requestedBy())
                .param("createdAt", utc(job.createdAt()))
                .update();
    }

    Optional<Job> find(OrganizationId organization, long jobId) {
        return jdbc.sql(READ + " AND id = ?")
                .params(organization.value(), jobId)
                .query(JobRows::job)
                .optional();
    }

    List<Job> page(OrganizationId organization, int page, int size) {
        return jdbc.sql(READ + " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(organization.value(), size, (long) page * size)
                .query(JobRows::job)
                .list();
    }

    long count(OrganizationId organization) {
        return jdbc.sql("SELECT COUNT(*) FROM job WHERE organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .single();
    }

    long open(OrganizationId organization, @Nullable String kind) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM job WHERE organization_id = :organization AND finished_at IS NULL
                  AND (:kind IS NULL OR kind = :kind)""")
                .param("organization", organization.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    void requestCancel(OrganizationId organization, long jobId) {
        jdbc.sql("UPDATE job SET cancel_requested = TRUE WHERE organization_id = ? AND id = ? AND finished_at IS NULL")
                .params(organization.value(), jobId)
                .update();
    }

    boolean cancelRequested(Job job) {
        return jdbc.sql("SELECT cancel_requested FROM job WHERE organization_id = ? AND id = ?")
                .params(job.organization().value(), job.id())
                .query(Boolean.class)
                .single();
    }

    /** Takes a job up; returns the fence that every later write names, empty if there is no such job. */
    Optional<Long> takeUp(OrganizationId organization, long jobId) {
        jdbc.sql("UPDATE job SET fence = fence + 1 WHERE organization_id = ? AND id = ?")
                .params(organization.value(), jobId)
                .update();
        return jdbc.sql("SELECT fence FROM job WHERE organization_id = ? AND id = ?")
                .params(organization.value(), jobId)
                .query(Long.class)
                .optional();
    }

    /** Writes where a job stands; false if another node has taken it up. */
    boolean write(Job job, long fence) {
        Instant finishedAt = job.finishedAt();
        JobProgress progress = job.progress();
        return jdbc.sql("""
                UPDATE job SET status = :status, job_cursor = :cursor, total = :total, processed = :processed,
                  accepted = :accepted, duplicates = :duplicates, corrected = :corrected, deleted = :deleted,
                  skipped = :skipped, rejected = :rejected, detail = :detail, finished_at = :finishedAt, attempts = 0
                WHERE organization_id = :organization AND id = :id AND fence = :fence""")
                        .param("status", job.status().key())
                        .param("cursor", job.cursor())
                        .param("total", progress.total())
                        .param("processed", progress.processed())
                        .param("accepted", progress.accepted())
                        .param("duplicates", progress.duplicates())
                        .param("corrected", progress.corrected())
                        .param("deleted", progress.deleted())
                        .param("skipped", progress.skipped())
                        .param("rejected", progress.rejected())
                        .param("detail", shortened(job.detail()))
                        .param("finishedAt", finishedAt == null ? null : utc(finishedAt))
                        .param("organization", job.organization().value())
                        .param("id", job.id())
                        .param("fence", fence)
                        .update()
                == 1;
    }

    /** Writes what a job has found out; whether it still may is for {@link #write} to tell, in the same transaction. */
    void writeResult(Job job, String result) {
        jdbc.sql("UPDATE job SET result = ? WHERE organization_id = ? AND id = ?")
                .params(result, job.organization().value(), job.id())
                .update();
    }

    Optional<String> result(OrganizationId organization, long jobId) {
        return jdbc.sql("SELECT result FROM job WHERE organization_id = ? AND id = ? AND result IS NOT NULL")
                .params(organization.value(), jobId)
                .query(String.class)
                .optional();
    }

    /** Counts a failed attempt; returns how many failed in a row, 0 if another node has taken the job up. */
    int countAttempt(Job job, long fence) {
        int counted = jdbc.sql(
                        "UPDATE job SET attempts = attempts + 1 WHERE organization_id = ? AND id = ? AND fence = ?")
                .params(job.organization().value(), job.id(), fence)
                .update();
        return counted == 0
                ? 0
                : jdbc.sql("SELECT attempts FROM job WHERE organization_id = ? AND id = ?")
                        .params(job.organization().value(), job.id())
                        .query(Integer.class)
                        .single();
    }

    /** Marks a job as tidied up; false if it was before. */
    boolean markTidied(Job job) {
        return jdbc.sql("UPDATE job SET tidied = TRUE WHERE organization_id = ? AND id = ? AND tidied = FALSE")
                        .params(job.organization().value(), job.id())
                        .update()
                == 1;
    }

    Instant now() {
        return clock.instant();
    }

    private static @Nullable String shortened(@Nullable String detail) {
        return detail == null || detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL - 1) + "…";
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        LocalDateTime finishedAt = row.getObject("finished_at", LocalDateTime.class);
        return new Job(
                row.getLong("id"),
                new OrganizationId(row.getLong("organization_id")),
                row.getString("kind"),
                row.getString("title"),
                Job.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("parameters"),
                row.getString("job_cursor"),
                new JobProgress(
                        row.getLong("total"),
                        row.getLong("processed"),
                        row.getLong("accepted"),
                        row.getLong("duplicates"),
                        row.getLong("corrected"),
                        row.getLong("deleted"),
                        row.getLong("skipped"),
                        row.getLong("rejected")),
                row.getString("detail"),
                row.getBoolean("cancel_requested"),
                row.getString("requested_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                finishedAt == null ? null : finishedAt.toInstant(ZoneOffset.UTC));
    }
}
