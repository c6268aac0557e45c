package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the steps of jobs. Any node may take a turn at any job; a node that takes one up locks out whichever had it
 * before, so that no step counts twice.
 */
@Service
public class JobTurns {

    private static final Logger LOG = LoggerFactory.getLogger(JobTurns.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(500);
    private static final long NEWS_INTERVAL_NANOS = Duration.ofMillis(500).toNanos();

    private final Map<String, JobWork> works = new HashMap<>();
    private final Map<String, Inquiry> inquiries = new HashMap<>();
    private final JobRows rows;
    private final JobNews news;
    private final TransactionTemplate transaction;

    JobTurns(
            List<JobWork> works,
            List<Inquiry> inquiries,
            JobRows rows,
            JobNews news,
            PlatformTransactionManager transactions) {
        works.forEach(work -> this.works.put(work.kind(), work));
        inquiries.forEach(inquiry -> this.inquiries.put(inquiry.kind(), inquiry));
        this.rows = rows;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes a job up and does its steps, each in a transaction, until it ends or is told to pause.
     *
     * @param pause asked after each step
     */
    public Turn take(OrganizationId organization, long jobId, BooleanSupplier pause) {
        return CurrentOrganization.call(organization, () -> {
            Optional<Held> held = transaction.execute(status -> takeUp(organization, jobId));
            return held.isEmpty() ? new Turn.Ended() : held.get().work(pause);
        });
    }

    private Optional<Held> takeUp(OrganizationId organization, long jobId) {
        return rows.takeUp(organization, jobId)
                .flatMap(fence -> rows.find(organization, jobId).map(job -> new Held(job, fence)));
    }

    /** Another node has the job now; what this one was about to write is rolled back. */
    private static final class JobLost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A job while this node has it. */
    private final class Held {

        private final long fence;
        private final @Nullable JobWork work;
        private final @Nullable Inquiry inquiry;
        private Job job;
        private long toldAt = System.nanoTime() - NEWS_INTERVAL_NANOS;

        Held(Job job, long fence) {
            this.job = job;
            this.fence = fence;
            this.work = works.get(job.kind());
            this.inquiry = inquiries.get(job.kind());
        }

        Turn work(BooleanSupplier pause) {
            try {
                while (!job.status().ended()) {
                    advance();
                    if (!job.status().ended() && pause.getAsBoolean()) {
                        return new Turn.Paused(rows.open(job.organization(), null));
                    }
                }
                tidyUp();
                return new Turn.Ended();
            } catch (JobLost e) {
                return new Turn.Lost();
            } catch (RuntimeException e) {
                return afterFailure(e);
            }
        }

        private void advance() {
            if (job.cancelRequested()) {
                commit(() -> ended(Job.Status.CANCELLED, null));
                return;
            }
            try {
                if (inquiry == null) {
                    commit(() -> after(step()));
                } else {
                    JobStep found = inquiry.step(job, this::goesOn);
                    commit(() -> job.cancelRequested() ? job : after(found));
                }
            } catch (JobFailed e) {
                commit(() -> ended(Job.Status.FAILED, e.getMessage()));
            }
        }

        private JobStep step() {
            if (work == null) {
                throw new JobFailed("Nothing here does jobs of the kind " + job.kind() + "; ask for it again");
            }
            return work.step(job);
        }

        /** Writes how far an inquiry is, now and then, and looks whether anyone still waits for it. */
        private boolean goesOn(JobProgress progress) {
            if (System.nanoTime() - toldAt >= NEWS_INTERVAL_NANOS) {
                commit(() -> job.after(new JobStep(false, job.cursor(), progress)));
            }
            return !job.cancelRequested();
        }

        private Job after(JobStep step) {
            Job after = job.after(step);
            String result = step.result();
            if (result != null) {
                rows.writeResult(job, result);
            }
            return step.done() ? after.ended(Job.Status.DONE, null, rows.now()) : after;
        }

        private Job ended(Job.Status status, @Nullable String detail) {
            return job.ended(status, detail, rows.now());
        }

        private void commit(Supplier<Job> change) {
            boolean tell = System.nanoTime() - toldAt >= NEWS_INTERVAL_NANOS;
            Job next = transaction.execute(status -> {
                Job changed = change.get();
                if (!rows.write(changed, fence)) {
                    throw new JobLost();
                }
                if (tell || changed.status().ended()) {
                    news.tell(changed);
                }
                return rows.cancelRequested(changed) ? changed.cancelling() : changed;
            });
            if (tell) {
                toldAt = System.nanoTime();
            }
            job = next;
        }

        private void tidyUp() {
            transaction.executeWithoutResult(status -> {
                if (rows.markTidied(job) && work != null) {
                    work.ended(job);
                }
            });
        }

        private Turn afterFailure(RuntimeException failure) {
            Integer attempts = transaction.execute(status -> rows.countAttempt(job, fence));
            if (attempts == 0) {
                // What it worked on was taken from under it by the node that has the job now
                return new Turn.Lost();
            }
            if (attempts < MAX_ATTEMPTS || job.status().ended()) {
                LOG.warn(
                        "Job {} of kind {} failed and is tried again (attempt {})",
                        job.id(),
                        job.kind(),
                        attempts,
                        failure);
                return new Turn.Retry(FIRST_BACK_OFF.multipliedBy(1L << Math.min(attempts - 1, 10)));
            }
            String reference = UUID.randomUUID().toString();
            LOG.error("Job {} of kind {} is given up, reference {}", job.id(), job.kind(), reference, failure);
            try {
                commit(() -> ended(
                        Job.Status.FAILED,
                        "It failed unexpectedly and was given up after " + attempts
                                + " attempts; what was done before stays. Tell support this reference: " + reference));
            } catch (JobLost e) {
                return new Turn.Lost();
            }
            return new Turn.Retry(Duration.ZERO);
        }
    }
}
