package io.pacesetter.engine.job;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.tenant.Ids;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open pages how jobs go. */
@Component
class JobNews {

    private final LiveEvents live;

    JobNews(LiveEvents live) {
        this.live = live;
    }

    /** Tells of a job as part of the transaction under way. */
    void tell(Job job) {
        live.publish(job.organization(), "job", payload(job));
    }

    /** Tells of a job as the last thing in the transaction, so that the caller's locks come first. */
    void tellBeforeCommit(Job job) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                tell(job);
            }
        });
    }

    private static Map<String, @Nullable Object> payload(Job job) {
        JobProgress progress = job.progress();
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("id", Ids.format(job.id()));
        payload.put("kind", job.kind());
        payload.put("title", job.title());
        payload.put("status", job.status().key());
        payload.put("total", progress.total());
        payload.put("processed", progress.processed());
        payload.put("accepted", progress.accepted());
        payload.put("duplicates", progress.duplicates());
        payload.put("corrected", progress.corrected());
        payload.put("deleted", progress.deleted());
        payload.put("skipped", progress.skipped());
        payload.put("rejected", progress.rejected());
        payload.put("detail", job.detail());
        return payload;
    }
}
