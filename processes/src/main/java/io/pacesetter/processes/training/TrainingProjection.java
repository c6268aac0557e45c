package io.pacesetter.processes.training;

import io.pacesetter.engine.ledger.Cause;
import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.EffectProjection;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.Alarms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Notes that rules ask for trainings: once for each identity of an effect, however often it is written anew. What comes of it
 * is seen to a moment later, outside of the ledger's transaction, so that nothing that a rule says can hold the ledger up.
 * What occurred long ago asks for nothing.
 */
@Component
class TrainingProjection implements EffectProjection {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final int LONGEST = 1_000;
    private static final int LONGEST_RULE = 200;

    private final WishRows wishes;
    private final Alarms alarms;
    private final Clock clock;

    TrainingProjection(WishRows wishes, Alarms alarms, Clock clock) {
        this.wishes = wishes;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public void project(OrganizationId organization, List<LedgerEntry> written) {
        List<LedgerEntry> trainings = written.stream()
                .filter(entry -> entry.effect().kind() == Kind.TRAINING)
                .toList();
        Set<Identity> awarded = trainings.stream()
                .map(LedgerEntry::identity)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (LedgerEntry entry : trainings) {
            Long reversed = entry.reverses();
            if (reversed == null) {
                take(organization, entry);
            } else if (!awarded.contains(Identity.of(entry.effect()))) {
                wishes.ofEffect(organization, reversed).ifPresent(wish -> {
                    wishes.renew(organization, wish, reversed, true);
                    lookSoon(organization, wish.id());
                });
            }
        }
    }

    private void take(OrganizationId organization, LedgerEntry entry) {
        Identity identity = entry.identity();
        if (identity == null) {
            return;
        }
        WishRows.Wish known = wishes.find(organization, identity).orElse(null);
        if (known != null) {
            wishes.renew(organization, known, entry.id(), false);
            lookSoon(organization, known.id());
            return;
        }
        Effect effect = entry.effect();
        Instant oldest = clock.instant().minus(RECENT);
        if (effect.cause().occurredAt().isAfter(oldest)) {
            WishRows.Wish wish = new WishRows.Wish(
                    Ids.next(),
                    entry.id(),
                    effect.personId(),
                    cut(Objects.requireNonNullElse(effect.message(), ""), LONGEST),
                    rule(effect.cause()),
                    false,
                    false,
                    null);
            wishes.insert(organization, identity, wish);
            lookSoon(organization, wish.id());
        }
    }

    private void lookSoon(OrganizationId organization, long wish) {
        alarms.set(organization, WishAlarms.KIND, Ids.format(wish), clock.instant());
    }

    private static String rule(Cause cause) {
        Cause.Decision decision = cause.decision();
        return decision == null ? "" : cut(decision.rule(), LONGEST_RULE);
    }

    private static String cut(String text, int longest) {
        String oneLine = text.replaceAll("\\p{Cc}", " ").strip();
        return oneLine.length() > longest ? oneLine.substring(0, longest) : oneLine;
    }
}
