package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of schedules. */
@Repository
class ScheduleRows {

    private static final String IN_FORCE =
            "SELECT * FROM coaching_schedule WHERE organization_id = ? AND stopped = FALSE";

    private final JdbcClient jdbc;

    ScheduleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId organization, CoachingSchedule schedule) {
        jdbc.sql("""
                        INSERT INTO coaching_schedule (organization_id, id, member_id, template_id, topic, rhythm,
                          starts_on, next_on, set_by, stopped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)""")
                .params(organization.value(), schedule.id(), schedule.memberId(), schedule.templateId())
                .param(schedule.topic())
                .params(schedule.every(), schedule.startsOn(), schedule.nextOn(), schedule.setBy())
                .update();
    }

    List<CoachingSchedule> inForce(OrganizationId organization) {
        return jdbc.sql(IN_FORCE + " ORDER BY next_on, id")
                .param(organization.value())
                .query(ScheduleRows::read)
                .list();
    }

    Optional<CoachingSchedule> find(OrganizationId organization, long id) {
        return jdbc.sql(IN_FORCE + " AND id = ?")
                .params(organization.value(), id)
                .query(ScheduleRows::read)
                .optional();
    }

    /** Moves a schedule on; false if another node was first or it was stopped. */
    boolean move(OrganizationId organization, CoachingSchedule before, LocalDate nextOn) {
        return jdbc.sql("UPDATE coaching_schedule SET next_on = ?"
                                + " WHERE organization_id = ? AND id = ? AND next_on = ? AND stopped = FALSE")
                        .params(nextOn, organization.value(), before.id(), before.nextOn())
                        .update()
                > 0;
    }

    void stop(OrganizationId organization, long id) {
        jdbc.sql("UPDATE coaching_schedule SET stopped = TRUE WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    private static CoachingSchedule read(ResultSet row, int number) throws SQLException {
        return new CoachingSchedule(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getLong("template_id"),
                row.getString("topic"),
                row.getString("rhythm"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                row.getString("set_by"));
    }
}
