package io.pacesetter.engine.ledger;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger, as part of the transaction under way. Entries are added, never changed or deleted. */
@Service
public class Ledger {

    /** More than so many people are not named in a live event. */
    private static final int MOST_NAMED = 200;

    private final EffectTable table;
    private final LiveEvents live;
    private final ObjectProvider<EffectProjection> projections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            EffectTable table,
            LiveEvents live,
            ObjectProvider<EffectProjection> projections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.live = live;
        this.projections = projections;
        this.events = events;
        this.clock = clock;
    }

    /** Adds effects that rules asked for and that the ledger has never held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(OrganizationId organization, List<Effect> effects) {
        write(organization, List.of(), effects, Map.of());
    }

    /** Takes entries back and adds effects that rules asked for, which the ledger may have held before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void amend(OrganizationId organization, List<Reversal> reversals, List<Effect> effects) {
        List<Identity> identities =
                effects.stream().map(Identity::of).filter(Objects::nonNull).toList();
        write(organization, reversals, effects, table.generations(organization, identities));
    }

    /**
     * Adds what a person awards by hand.
     *
     * @param effect its cause names no rule
     * @param actor who does it, for people
     * @return the entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerEntry addByHand(OrganizationId organization, Effect effect, @Nullable String reason, String actor) {
        LedgerEntry entry =
                new LedgerEntry(Ids.next(), effect, Identity.of(effect), 0, null, reason, actor, clock.instant());
        if (entry.identity() != null) {
            throw new IllegalArgumentException("An effect by hand cannot name a rule: " + effect.cause());
        }
        store(organization, List.of(entry));
        events.publishEvent(new AwardedByHand(
                organization, effect.personId(), effect.cause().day()));
        return entry;
    }

    private void write(
            OrganizationId organization,
            List<Reversal> reversals,
            List<Effect> effects,
            Map<Identity, Integer> generations) {
        if (reversals.isEmpty() && effects.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<LedgerEntry> entries = new ArrayList<>(reversals.size() + effects.size());
        reversals.forEach(reversal -> entries.add(reversed(reversal, now)));
        for (Effect effect : effects) {
            Identity identity = Objects.requireNonNull(Identity.of(effect), "An effect of no rule");
            int generation = generations.getOrDefault(identity, 0) + 1;
            entries.add(new LedgerEntry(Ids.next(), effect, identity, generation, null, null, null, now));
        }
        store(organization, entries);
    }

    private static LedgerEntry reversed(Reversal reversal, Instant now) {
        LedgerEntry entry = reversal.entry();
        Effect effect = entry.effect();
        Effect.Value value = effect.value();
        BigDecimal points = value.points();
        Effect opposite = new Effect(
                effect.kind(),
                effect.personId(),
                effect.originId(),
                new Effect.Value(
                        points == null ? null : points.negate(),
                        value.badgeId(),
                        value.contestId(),
                        value.participantId()),
                effect.message(),
                effect.cause(),
                effect.seen());
        return new LedgerEntry(Ids.next(), opposite, null, 0, entry.id(), reversal.reason(), null, now);
    }

    private void store(OrganizationId organization, List<LedgerEntry> entries) {
        table.insert(organization, entries);
        projections.orderedStream().forEach(projection -> projection.project(organization, entries));
        publish(organization, entries);
    }

    private void publish(OrganizationId organization, List<LedgerEntry> entries) {
        Set<String> people = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (LedgerEntry entry : entries) {
            people.add(Ids.format(entry.effect().personId()));
            kinds.add(entry.effect().kind().key());
        }
        boolean everyone = people.size() > MOST_NAMED;
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("kinds", List.copyOf(kinds));
        payload.put("everyone", everyone);
        payload.put("members", everyone ? List.of() : List.copyOf(people));
        live.publish(organization, "ledger", payload);
        publishPoints(organization, entries);
    }

    /** Tells pages with boards of points; {@code by} tells these events from those of the tallies. */
    private void publishPoints(OrganizationId organization, List<LedgerEntry> entries) {
        Set<String> people = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LedgerEntry entry : entries) {
            if (entry.effect().kind() == Kind.POINTS) {
                people.add(Ids.format(entry.effect().personId()));
                days.add(entry.effect().cause().day());
            }
        }
        if (days.isEmpty()) {
            return;
        }
        boolean everyone = people.size() > MOST_NAMED;
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("by", "points");
        payload.put("indicators", List.of("points"));
        payload.put("everyone", everyone);
        payload.put("members", everyone ? List.of() : List.copyOf(people));
        payload.put("teams", List.of());
        payload.put("from", days.first().toString());
        payload.put("to", days.last().plusDays(1).toString());
        live.publish(organization, "standing", payload);
    }
}
