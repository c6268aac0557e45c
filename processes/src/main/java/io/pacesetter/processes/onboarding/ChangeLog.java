package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what of an onboarding under way, and when. */
@Repository
class ChangeLog {

    private static final int LONGEST = 1_500;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(OrganizationId organization, long onboarding, String actor, String what) {
        jdbc.sql("INSERT INTO onboarding_change (organization_id, onboarding_id, id, changed_at, actor, what)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        organization.value(),
                        onboarding,
                        Ids.next(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        actor,
                        what.length() > LONGEST ? what.substring(0, LONGEST) : what)
                .update();
    }

    List<OnboardingDetail.Change> of(OrganizationId organization, long onboarding) {
        return jdbc.sql("SELECT changed_at, actor, what FROM onboarding_change WHERE organization_id = ?"
                        + " AND onboarding_id = ? ORDER BY id")
                .params(organization.value(), onboarding)
                .query((row, number) -> new OnboardingDetail.Change(
                        at(row.getObject(1, LocalDateTime.class)), row.getString(2), row.getString(3)))
                .list();
    }

    private static Instant at(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
