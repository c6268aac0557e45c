package io.pacesetter.engine.review;

import io.pacesetter.engine.settlement.ReleasedActivities;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells settlement what was released. */
@Component
class StoredReleases implements ReleasedActivities {

    private final JdbcClient jdbc;

    StoredReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> ids(OrganizationId organization) {
        return new HashSet<>(
                jdbc.sql("SELECT activity_id FROM review WHERE organization_id = ? AND status = 'released'")
                        .param(organization.value())
                        .query(Long.class)
                        .list());
    }
}
