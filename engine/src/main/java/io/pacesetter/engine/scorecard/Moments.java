package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a look at many subjects of an organization starts from: its calendar and people, and when. */
@Component
class Moments {

    private final Organizations organizations;
    private final Rosters rosters;
    private final Clock clock;

    Moments(Organizations organizations, Rosters rosters, Clock clock) {
        this.organizations = organizations;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** An organization as of a moment. */
    record Moment(Calendar calendar, Roster roster, AsOf asOf) {

        Attendances attendances() {
            return new Attendances(roster, calendar, asOf);
        }
    }

    /**
     * Reads a moment as scorecards do.
     *
     * @throws io.pacesetter.engine.refusal.Refusal if {@code at} is no moment
     */
    Moment read(OrganizationId organization, Period period, @Nullable String at) {
        Calendar calendar = organizations.calendar(organization);
        return new Moment(calendar, rosters.current(organization), AsOf.card(calendar, clock, period, at));
    }
}
