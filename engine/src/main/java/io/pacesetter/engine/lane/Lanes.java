package io.pacesetter.engine.lane;

import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.tenant.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells how far lanes are. */
@Service
public class Lanes {

    private final JdbcClient jdbc;
    private final Jobs jobs;

    Lanes(JdbcClient jdbc, Jobs jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** Returns how far the lane of an organization is. */
    public LaneState state(OrganizationId organization) {
        long open = jobs.open(organization, Recompute.KIND);
        return jdbc.sql("SELECT i.accepted, l.settled FROM lane_intake i JOIN lane l"
                        + " ON l.organization_id = i.organization_id WHERE i.organization_id = ?")
                .param(organization.value())
                .query((row, number) ->
                        new LaneState(row.getLong(1) - row.getLong(2) + open, row.getLong(1), row.getLong(2)))
                .single();
    }
}
