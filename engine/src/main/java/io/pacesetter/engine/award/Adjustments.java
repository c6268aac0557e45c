package io.pacesetter.engine.award;

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
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Corrects points by hand, each time with a reason. */
@Service
public class Adjustments {

    /** The longest reason that the ledger keeps. */
    public static final int LONGEST_REASON = 300;

    private static final BigDecimal BOUND = new BigDecimal("1000000000");
    private static final int MOST_DIGITS = 4;

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

    /**
     * Adds or takes points, as somebody asks for it.
     *
     * @param member the id or key of a person
     * @throws io.pacesetter.engine.refusal.Refusal naming every field that is wrong
     */
    @Transactional
    public LedgerEntry adjust(
            Viewer viewer, @Nullable String member, @Nullable BigDecimal points, @Nullable String reason) {
        Faults faults = new Faults();
        Roster roster = rosters.current(viewer.organization());
        Optional<Roster.Member> person = Subjects.member(roster, member == null ? "" : member);
        if (person.isEmpty()) {
            faults.add("/member", "Nobody has the key or id \"" + (member == null ? "" : member) + "\"");
        }
        check("/points", points, faults);
        String why = faults.required("/reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        audit.record(viewer, "ledger.adjusted", person.orElseThrow().key(), why);
        Adjustment wanted =
                new Adjustment(person.orElseThrow().id(), Objects.requireNonNull(points), why, viewer.actor());
        return write(viewer.organization(), wanted);
    }

    /**
     * A correction that has been decided.
     *
     * @param points of either sign, within bounds; see {@link #check}
     * @param reason at most {@link #LONGEST_REASON} characters
     * @param actor who decided it, for people
     */
    public record Adjustment(long personId, BigDecimal points, String reason, String actor) {}

    /** Writes a correction to the ledger, as part of the transaction under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerEntry write(OrganizationId organization, Adjustment wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Cause cause = new Cause(now, organizations.calendar(organization).dayOf(now), null, null, null);
        Effect effect = new Effect(
                Kind.POINTS,
                wanted.personId(),
                wanted.personId(),
                Effect.Value.of(wanted.points().stripTrailingZeros()),
                null,
                cause,
                null);
        return ledger.addByHand(organization, effect, wanted.reason(), wanted.actor());
    }

    /** Checks points that somebody wants to add or take. */
    public static void check(String pointer, @Nullable BigDecimal points, Faults faults) {
        if (points == null
                || points.signum() == 0
                || points.scale() > MOST_DIGITS
                || points.abs().compareTo(BOUND) >= 0) {
            faults.add(
                    pointer,
                    "must be a number other than 0, with at most " + MOST_DIGITS + " digits after the point, below "
                            + BOUND);
        }
    }
}
