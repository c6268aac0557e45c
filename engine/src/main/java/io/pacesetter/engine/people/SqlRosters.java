package io.pacesetter.engine.people;

import io.pacesetter.engine.org.PerRevision;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Reads rosters in five queries each. */
@Component
class SqlRosters implements Rosters {

    private static final int KEPT = 2_000;

    private final JdbcClient jdbc;
    private final PerRevision<Roster> rosters;

    SqlRosters(JdbcClient jdbc, Revisions revisions, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rosters = new PerRevision<>(revisions, transactions, KEPT, this::read);
    }

    @Override
    public Roster current(OrganizationId organization) {
        return rosters.current(organization);
    }

    private Roster read(OrganizationId organization, long revision) {
        return new Roster(
                revision,
                all(
                        organization,
                        "SELECT id, person_key, name, email, excluded FROM person WHERE organization_id = ?",
                        (row, number) -> new Roster.Member(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5))),
                all(
                        organization,
                        "SELECT id, person_id, team_id, role, part_time, tags, from_day, to_day FROM membership"
                                + " WHERE organization_id = ?",
                        (row, number) -> new Roster.Stay(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getBigDecimal(5),
                                new Tags(Tags.split(row.getString(6))),
                                row.getObject(7, LocalDate.class),
                                row.getObject(8, LocalDate.class))),
                all(
                        organization,
                        "SELECT person_id, from_day, to_day FROM absence WHERE organization_id = ?",
                        (row, number) -> new Roster.Leave(
                                row.getLong(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))),
                all(
                        organization,
                        "SELECT id, name, manager_id, archived FROM team WHERE organization_id = ?",
                        (row, number) -> new Roster.Team(
                                row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getBoolean(4))),
                all(
                        organization,
                        "SELECT team_id, parent_id, from_day, to_day FROM team_placement WHERE organization_id = ?",
                        (row, number) -> new Roster.Placement(
                                row.getLong(1),
                                row.getObject(2, Long.class),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class))));
    }

    private <T> List<T> all(OrganizationId organization, String query, RowMapper<T> mapper) {
        return jdbc.sql(query).param(organization.value()).query(mapper).list();
    }
}
