package io.pacesetter.engine.notice;

import io.pacesetter.engine.ledger.Effect;
import io.pacesetter.engine.ledger.EffectProjection;
import io.pacesetter.engine.ledger.Identity;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notifies people of what rules did for them. What is taken back is withdrawn; what comes again with other numbers is not told
 * twice, and what occurred long ago is not told at all. Of trainings people learn by the task that comes of them.
 *
 * <p>Comes before what starts something, which may say where a notice leads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoticeProjection implements EffectProjection {

    private static final Duration NEWS = Duration.ofDays(7);
    private static final Set<Kind> TOLD = Set.of(Kind.BADGE, Kind.NOTIFICATION, Kind.COACHING);

    private final Notices notices;
    private final Wording wording;
    private final Rosters rosters;
    private final Clock clock;

    NoticeProjection(Notices notices, Wording wording, Rosters rosters, Clock clock) {
        this.notices = notices;
        this.wording = wording;
        this.rosters = rosters;
        this.clock = clock;
    }

    @Override
    public void project(OrganizationId organization, List<LedgerEntry> written) {
        Set<Identity> again = new HashSet<>();
        Set<Identity> awarded = new HashSet<>();
        written.stream()
                .filter(entry -> !entry.isReversal() && entry.identity() != null)
                .forEach(entry -> awarded.add(entry.identity()));
        Instant oldest = clock.instant().minus(NEWS);
        for (LedgerEntry entry : written) {
            Effect effect = entry.effect();
            if (!TOLD.contains(effect.kind())) {
                continue;
            }
            Long reversed = entry.reverses();
            if (reversed != null) {
                Identity identity = Identity.of(effect);
                if (identity != null && awarded.contains(identity)) {
                    again.add(identity);
                } else {
                    notices.withdraw(organization, reversed);
                }
            } else if (!again.contains(entry.identity())
                    && effect.cause().occurredAt().isAfter(oldest)) {
                tell(organization, entry);
            }
        }
    }

    private void tell(OrganizationId organization, LedgerEntry entry) {
        Effect effect = entry.effect();
        switch (effect.kind()) {
            case BADGE ->
                send(
                        organization,
                        effect.personId(),
                        entry,
                        wording.badge(organization, effect.value().badgeId()),
                        "/badges");
            case COACHING -> {
                Long manager = managerOf(organization, effect);
                if (manager != null) {
                    String member = wording.member(organization, effect.personId());
                    String link = "/people/" + Ids.format(effect.personId());
                    send(organization, manager, entry, member + ": " + wording.of(organization, effect), link);
                }
            }
            default -> send(organization, effect.personId(), entry, wording.of(organization, effect), null);
        }
    }

    private void send(OrganizationId organization, long person, LedgerEntry entry, String text, @Nullable String link) {
        notices.send(
                organization, person, new Notices.Message(entry.effect().kind().key(), text, link, entry.id()));
    }

    private @Nullable Long managerOf(OrganizationId organization, Effect effect) {
        Roster roster = rosters.current(organization);
        return roster
                .treeOn(effect.cause().day())
                .lineage(roster.teamOn(effect.personId(), effect.cause().day()))
                .stream()
                .flatMap(team -> roster.team(team).stream())
                .map(Roster.Team::managerId)
                .filter(manager -> manager != null && manager != effect.personId())
                .findFirst()
                .orElse(null);
    }
}
