package io.pacesetter.engine.access;

import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.PersonLeft;
import io.pacesetter.engine.people.Presence;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.people.StaysChanged;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the accounts of people who leave: at once with a last day that is here, and on the day after a last day to come, by
 * the organization's time zone. An account that has ended stays so when its person returns; an administrator enables it.
 */
@Component
class AccountEnds {

    private final AccountTable table;
    private final Organizations organizations;
    private final Rosters rosters;
    private final Clock clock;

    AccountEnds(AccountTable table, Organizations organizations, Rosters rosters, Clock clock) {
        this.table = table;
        this.organizations = organizations;
        this.rosters = rosters;
        this.clock = clock;
    }

    @EventListener
    void on(PersonLeft left) {
        table.disableOf(left.organization(), left.personId());
    }

    /** A departure to come may be planned, moved or called off. */
    @EventListener
    void on(StaysChanged changed) {
        OrganizationId organization = changed.organization();
        LocalDate today = today(organization);
        for (long person : changed.people()) {
            table.endOn(organization, person, planned(organization, person), today);
        }
    }

    /** Returns the first day without the person, if it is to come; null if none is planned. */
    @Nullable
    LocalDate planned(OrganizationId organization, @Nullable Long person) {
        if (person == null) {
            return null;
        }
        LocalDate today = today(organization);
        LocalDate end =
                Presence.of(rosters.current(organization), person, today).to();
        return end != null && end.isAfter(today) ? end : null;
    }

    private LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }
}
