package io.pacesetter.engine.lane;

import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.settlement.DueDays;
import io.pacesetter.engine.tenant.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells how far lanes are. */
@Service
public class Lanes {

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final DueDays due;

    Lanes(JdbcClient jdbc, Jobs jobs, DueDays due) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.due = due;
    }

    /** Returns how far the lane of an organization is. */
    public LaneState state(OrganizationId organization) {
        long open = jobs.open(organization, Recompute.KIND);
        long toSettle = due.pending(organization);
        return jdbc.sql("SELECT i.accepted, l.settled FROM lane_intake i JOIN lane l"
                        + " ON l.organization_id = i.organization_id WHERE i.organization_id = ?")
                .param(organization.value())
                .query((row, number) -> new LaneState(
                        row.getLong(1) - row.getLong(2) + open + toSettle, row.getLong(1), row.getLong(2)))
                .single();
    }
}
