package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.ActivitiesAccepted;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobTurns;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.tenant.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Settles what a test had accepted, and does the jobs that compute history again; no worker runs beside. Some of what is
 * accepted is handed over in memory, the rest is read from the log.
 */
@Component
public class Settling {

    private static final int MOST_JOBS = 500;

    private static final int NOT_HANDED_OVER = 3;

    private final Lane lane;
    private final HandedOver handedOver;
    private final Jobs jobs;
    private final JobTurns turns;

    Settling(Lane lane, HandedOver handedOver, Jobs jobs, JobTurns turns) {
        this.lane = lane;
        this.handedOver = handedOver;
        this.jobs = jobs;
        this.turns = turns;
    }

    @EventListener
    void on(ActivitiesAccepted accepted) {
        if (accepted.after() % NOT_HANDED_OVER != 1) {
            handedOver.put(accepted.organization(), accepted.after(), accepted.additions());
        }
    }

    /** Returns once nothing is pending. */
    public void settle(OrganizationId organization) {
        drain(organization);
        recompute(organization);
    }

    /** Returns once everything accepted is in the tallies. */
    public void drain(OrganizationId organization) {
        @Nullable Lease lease = null;
        while (lane.advance(organization, "test", lease) instanceof Progress.More more) {
            lease = more.lease();
        }
    }

    /** Does the open jobs of the organization. */
    public void recompute(OrganizationId organization) {
        for (Job job : jobs.page(organization, 0, MOST_JOBS)) {
            if (!job.status().ended()) {
                turns.take(organization, job.id(), () -> false);
            }
        }
    }
}
