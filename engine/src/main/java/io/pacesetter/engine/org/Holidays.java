package io.pacesetter.engine.org;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Days off for everyone in an organization. */
@Service
public class Holidays {

    /** A day off and what it is called. */
    public record Holiday(LocalDate day, String name) {}

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final SettingsChange changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Holidays(
            JdbcClient jdbc,
            SettingsChange changes,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Returns the holidays by day. */
    public List<Holiday> list(OrganizationId organization) {
        return jdbc.sql("SELECT holiday_on, name FROM holiday WHERE organization_id = ? ORDER BY holiday_on")
                .param(organization.value())
                .query((row, number) -> new Holiday(row.getObject(1, LocalDate.class), row.getString(2)))
                .list();
    }

    /**
     * Adds a holiday, or renames the one of that day.
     *
     * @param faults what is known to be wrong with the request already
     * @throws Refusal naming every field that is wrong
     */
    public Holiday put(OrganizationId organization, @Nullable LocalDate day, @Nullable String name, Faults faults) {
        String called = faults.required("/name", name, LONGEST_NAME);
        faults.refuseIfAny();
        if (day == null) {
            throw Refusal.invalid("/day", "is missing; give a day such as 2025-12-25");
        }
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    changes.made(organization);
                    jdbc.sql("""
                            INSERT INTO holiday (organization_id, holiday_on, name) VALUES (?, ?, ?)
                            ON DUPLICATE KEY UPDATE name = VALUES(name)""").params(organization.value(), day, called).update();
                    judgeAgain(organization, day);
                    return new Holiday(day, called);
                })));
    }

    /**
     * Makes a holiday an ordinary day.
     *
     * @throws Refusal if it is none
     */
    public void remove(OrganizationId organization, LocalDate day) {
        CurrentOrganization.run(
                organization,
                () -> transaction.executeWithoutResult(status -> {
                    changes.made(organization);
                    int rows = jdbc.sql("DELETE FROM holiday WHERE organization_id = ? AND holiday_on = ?")
                            .params(organization.value(), day)
                            .update();
                    if (rows == 0) {
                        throw Refusal.notFound("Holiday", day.toString());
                    }
                    judgeAgain(organization, day);
                }));
    }

    private void judgeAgain(OrganizationId organization, LocalDate day) {
        events.publishEvent(new HistoryChanged(organization, HistoryChanged.Subject.CALENDAR, null, day));
    }
}
