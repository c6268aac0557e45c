package io.pacesetter.engine.settlement;

import io.pacesetter.engine.ledger.AwardedByHand;
import io.pacesetter.engine.org.AttributionChanged;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.rulebook.RulesChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has rules asked again, in the transaction that changes what they looked at. */
@Component
class SettlementTriggers {

    private final SettlementTable table;
    private final DueDays due;
    private final Organizations organizations;
    private final Clock clock;

    SettlementTriggers(SettlementTable table, DueDays due, Organizations organizations, Clock clock) {
        this.table = table;
        this.due = due;
        this.organizations = organizations;
        this.clock = clock;
    }

    @EventListener
    void on(RulesChanged changed) {
        Calendar calendar = organizations.calendar(changed.organization());
        LocalDate day = calendar.dayOf(changed.from());
        LocalDate today = calendar.dayOf(clock.instant());
        table.begin(changed.organization(), day.minusDays(1), calendar.startOf(day.plusDays(1)));
        due.mark(changed.organization(), null, day.isAfter(today) ? today : day);
    }

    @EventListener
    void on(AttributionChanged changed) {
        due.mark(changed.organization(), changed.people(), changed.from());
    }

    @EventListener
    void on(AwardedByHand awarded) {
        due.mark(awarded.organization(), Set.of(awarded.personId()), awarded.day());
    }
}
