package io.pacesetter.api.ledger;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.Ledger;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.subject.Subjects;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects points by hand. */
@Component
class Adjustments {

    private static final int LONGEST_REASON = 300;
    private static final BigDecimal BOUND = new BigDecimal("1000000000");

    private final Ledger ledger;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Audit audit;
    private final Clock clock;

    Adjustments(Ledger ledger, Rosters rosters, Organizations organizations, Audit audit, Clock clock) {
        this.ledger = ledger;
        this.rosters = rosters;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LedgerEntry adjust(
            Viewer viewer, @Nullable String member, @Nullable BigDecimal points, @Nullable String reason) {
        Faults faults = new Faults();
        Roster roster = rosters.current(viewer.organization());
        Optional<Roster.Member> person = Subjects.member(roster, member == null ? "" : member);
        if (person.isEmpty()) {
            faults.add("/member", "Nobody has the key or id \"" + (member == null ? "" : member) + "\"");
        }
        if (points == null
                || points.signum() == 0
                || points.scale() > 4
                || points.abs().compareTo(BOUND) >= 0) {
            faults.add(
                    "/points", "must be a number other than 0, with at most 4 digits after the point, below " + BOUND);
        }
        String why = faults.required("/reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        long id = person.orElseThrow().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Cause cause =
                new Cause(now, organizations.calendar(viewer.organization()).dayOf(now), null, null, null);
        Effect effect = new Effect(
                Kind.POINTS,
                id,
                id,
                Effect.Value.of(points == null ? BigDecimal.ZERO : points.stripTrailingZeros()),
                null,
                cause,
                null);
        audit.record(viewer, "ledger.adjusted", person.orElseThrow().key(), why);
        return ledger.addByHand(viewer.organization(), effect, why, viewer.actor());
    }
}
