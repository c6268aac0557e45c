package io.pacesetter.api.award;

import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.recognition.FeedItem;
import io.pacesetter.engine.tenant.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to celebrate.
 *
 * @param from who gave kudos; null if a rule did it
 * @param badge the badge; null unless it is about one
 * @param effectId the entry of the ledger that explains it; null for kudos
 */
record FeedItemResponse(
        String id,
        Instant at,
        String kind,
        PersonName member,
        @Nullable PersonName from,
        String text,
        @Nullable BadgeName badge,
        @Nullable String effectId,
        List<FeedItem.Reaction> reactions) {

    /** What a badge looks like. */
    record BadgeName(String key, String name, String icon, String color) {

        static BadgeName of(Badge badge) {
            return new BadgeName(badge.key(), badge.name(), badge.icon(), badge.color());
        }
    }

    static FeedItemResponse of(FeedItem item, Roster roster, Map<Long, Badge> badges) {
        Long badgeId = item.badgeId();
        Badge badge = badgeId == null ? null : badges.get(badgeId);
        Long effect = item.effectId();
        return new FeedItemResponse(
                Ids.format(item.id()),
                item.occurredAt(),
                item.kind().key(),
                PersonName.of(roster, item.personId()),
                PersonName.orNull(roster, item.fromPersonId()),
                item.message(),
                badge == null ? null : BadgeName.of(badge),
                effect == null ? null : Ids.format(effect),
                item.reactions());
    }
}
