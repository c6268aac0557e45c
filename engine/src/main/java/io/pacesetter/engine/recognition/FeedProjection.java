package io.pacesetter.engine.recognition;

import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.EffectProjection;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.notice.Wording;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows celebrations and badges on the feed while they stand in the ledger. */
@Component
class FeedProjection implements EffectProjection {

    private static final Set<Kind> SHOWN = Set.of(Kind.CELEBRATION, Kind.BADGE);
    /** Older news changes the feed, but fills no screen. */
    private static final Duration FRESH = Duration.ofHours(12);

    private static final int MOST_EVENTS = 50;

    private final FeedTable table;
    private final Wording wording;
    private final LiveEvents live;
    private final Clock clock;

    FeedProjection(FeedTable table, Wording wording, LiveEvents live, Clock clock) {
        this.table = table;
        this.wording = wording;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void project(OrganizationId organization, List<LedgerEntry> written) {
        List<LedgerEntry> shown = written.stream()
                .filter(entry -> SHOWN.contains(entry.effect().kind()))
                .toList();
        Set<Identity> awarded = shown.stream()
                .filter(entry -> !entry.isReversal())
                .map(LedgerEntry::identity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Identity, Long> rewritten = new HashMap<>();
        int events = 0;
        for (LedgerEntry entry : shown) {
            Long reversed = entry.reverses();
            if (reversed != null) {
                Identity identity = Identity.of(entry.effect());
                if (identity != null && awarded.contains(identity)) {
                    rewritten.put(identity, reversed);
                } else {
                    table.withdrawEffect(organization, reversed);
                }
            } else {
                Identity identity = entry.identity();
                Long before = identity == null ? null : rewritten.get(identity);
                if (before != null) {
                    table.rewrite(organization, before, entry.id(), text(organization, entry));
                } else if (show(organization, entry, events < MOST_EVENTS)) {
                    events++;
                }
            }
        }
    }

    /** Shows an award; returns whether open pages were told. */
    private boolean show(OrganizationId organization, LedgerEntry entry, boolean tell) {
        Effect effect = entry.effect();
        boolean badge = effect.kind() == Kind.BADGE;
        Instant at = effect.cause().occurredAt();
        FeedItem item = new FeedItem(
                Ids.next(),
                badge ? FeedItem.Kind.BADGE : FeedItem.Kind.CELEBRATION,
                at,
                effect.personId(),
                null,
                effect.value().badgeId(),
                entry.id(),
                text(organization, entry),
                List.of());
        table.insert(organization, item);
        boolean fresh = tell && at.isAfter(clock.instant().minus(FRESH));
        if (fresh) {
            live.publish(
                    organization,
                    "recognition",
                    Map.of(
                            "id", Ids.format(item.id()),
                            "kind", item.kind().key(),
                            "member", Ids.format(item.personId()),
                            "text", item.message(),
                            "fresh", true));
        }
        return fresh;
    }

    private String text(OrganizationId organization, LedgerEntry entry) {
        return entry.effect().kind() == Kind.BADGE
                ? wording.badge(organization, entry.effect().value().badgeId())
                : wording.of(organization, entry.effect());
    }
}
