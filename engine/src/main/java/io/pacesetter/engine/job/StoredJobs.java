package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs as rows of the database; a {@link JobStarter} has them taken up. */
@Service
@Transactional
class StoredJobs implements Jobs {

    private static final int MAX_TITLE = 300;

    private final JobRows rows;
    private final JobNews news;
    private final ObjectProvider<JobStarter> starter;

    StoredJobs(JobRows rows, JobNews news, ObjectProvider<JobStarter> starter) {
        this.rows = rows;
        this.news = news;
        this.starter = starter;
    }

    @Override
    public long queue(OrganizationId organization, String kind, String title, String parameters, String requestedBy) {
        long openBefore = rows.open(organization, null);
        Job job = Job.queued(
                organization,
                kind,
                title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE),
                parameters,
                new Job.Asked(Ids.next(), requestedBy, rows.now()));
        rows.insert(job);
        starter.ifAvailable(starting -> starting.start(organization, job.id(), openBefore));
        news.tellBeforeCommit(job);
        return job.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Job> find(OrganizationId organization, long jobId) {
        return rows.find(organization, jobId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> result(OrganizationId organization, long jobId) {
        return rows.result(organization, jobId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Job> page(OrganizationId organization, int page, int size) {
        return rows.page(organization, page, size);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(OrganizationId organization) {
        return rows.count(organization);
    }

    @Override
    @Transactional(readOnly = true)
    public long open(OrganizationId organization, @Nullable String kind) {
        return rows.open(organization, kind);
    }

    @Override
    public void cancel(OrganizationId organization, long jobId) {
        rows.requestCancel(organization, jobId);
    }
}
