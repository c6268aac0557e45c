package io.pacesetter.processes.coaching;

import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.EffectProjection;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.notice.Wording;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Starts a cycle where a rule asks for one: once for each identity, however often it is written anew. Where the member has an
 * open cycle, it is noted there. What is taken back cancels the cycle that it began unless a session was held or another
 * rule asks for it; what occurred long ago starts nothing. The notice of what a rule said leads to the cycle.
 */
@Component
class CoachingProjection implements EffectProjection {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final int LONGEST = 1_000;

    private final Coaching coaching;
    private final TriggerRows triggers;
    private final Leads leads;
    private final Wording wording;
    private final Notices notices;
    private final Clock clock;

    CoachingProjection(
            Coaching coaching, TriggerRows triggers, Leads leads, Wording wording, Notices notices, Clock clock) {
        this.coaching = coaching;
        this.triggers = triggers;
        this.leads = leads;
        this.wording = wording;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void project(OrganizationId organization, List<LedgerEntry> written) {
        Set<Identity> awarded = new HashSet<>();
        written.stream()
                .filter(entry -> entry.effect().kind() == Kind.COACHING && entry.identity() != null)
                .forEach(entry -> awarded.add(entry.identity()));
        Instant oldest = clock.instant().minus(RECENT);
        for (LedgerEntry entry : written) {
            if (entry.effect().kind() != Kind.COACHING) {
                continue;
            }
            Long reversed = entry.reverses();
            if (reversed != null) {
                Identity identity = Identity.of(entry.effect());
                if (identity == null || !awarded.contains(identity)) {
                    triggers.withdraw(organization, reversed).ifPresent(id -> coaching.takeBack(organization, id));
                }
            } else {
                take(organization, entry, oldest);
            }
        }
    }

    private void take(OrganizationId organization, LedgerEntry entry, Instant oldest) {
        Identity identity = entry.identity();
        Effect effect = entry.effect();
        if (identity == null || triggers.again(organization, identity, entry.id())) {
            return;
        }
        boolean recent = effect.cause().occurredAt().isAfter(oldest);
        if (!recent || !leads.isThere(organization, effect.personId())) {
            return;
        }
        Optional<Cycle> open = coaching.open(organization, effect.personId());
        long cycle = open.map(Cycle::id).orElseGet(() -> coaching.start(organization, wanted(organization, entry)));
        triggers.insert(
                organization,
                new TriggerRows.Trigger(
                        identity,
                        entry.id(),
                        cycle,
                        open.isEmpty(),
                        said(organization, effect),
                        effect.cause().occurredAt()));
        notices.lead(organization, entry.id(), CoachingCourse.link(cycle));
    }

    private NewCycle wanted(OrganizationId organization, LedgerEntry entry) {
        Cause.Decision decision = entry.effect().cause().decision();
        StartedBy by = StartedBy.rule(decision == null ? null : decision.rule(), entry.id());
        return new NewCycle(entry.effect().personId(), null, said(organization, entry.effect()), by, null);
    }

    /** What the rule says, fit to be a topic: nothing that a rule says may hold up the ledger. */
    private String said(OrganizationId organization, Effect effect) {
        String oneLine = wording.of(organization, effect).replaceAll("\\p{Cc}", " ");
        return oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) : oneLine;
    }
}
