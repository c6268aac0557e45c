package io.pacesetter.api.demo;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the demo organization, and how much of its history is told, across restarts. */
@Component
class DemoState {

    /**
     * How much is told.
     *
     * @param from the first day that is
     * @param until the moment up to which it is
     */
    record Told(OrganizationId organization, LocalDate from, Instant until) {}

    private final JdbcClient jdbc;

    DemoState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Told> find() {
        return jdbc.sql("SELECT organization_id, told_from, told_until FROM demo")
                .query((row, number) -> new Told(
                        new OrganizationId(row.getLong("organization_id")),
                        row.getObject("told_from", LocalDate.class),
                        row.getObject("told_until", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    void start(Told told) {
        jdbc.sql("INSERT INTO demo (organization_id, told_from, told_until) VALUES (?, ?, ?)")
                .params(told.organization().value(), told.from(), utc(told.until()))
                .update();
    }

    void toldFrom(OrganizationId organization, LocalDate from) {
        jdbc.sql("UPDATE demo SET told_from = ? WHERE organization_id = ?")
                .params(from, organization.value())
                .update();
    }

    void toldUntil(OrganizationId organization, Instant until) {
        jdbc.sql("UPDATE demo SET told_until = ? WHERE organization_id = ?")
                .params(utc(until), organization.value())
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
