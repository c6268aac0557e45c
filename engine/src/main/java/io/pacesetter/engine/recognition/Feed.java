package io.pacesetter.engine.recognition;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone in the organization sees celebrated, and reacts to. */
@Service
public class Feed {

    /** The ways to react. */
    public static final Set<String> REACTIONS = Set.of("👏", "🎉", "🔥", "❤️", "💪", "🚀");

    private final FeedTable table;
    private final LiveEvents live;

    Feed(FeedTable table, LiveEvents live) {
        this.table = table;
        this.live = live;
    }

    /** Returns how many items there are, of a kind and about a person where given. */
    public long count(OrganizationId organization, FeedItem.@Nullable Kind kind, @Nullable Long personId) {
        return table.count(organization, new FeedTable.Question(kind, personId));
    }

    /** Returns a page of items, the newest first, of a kind and about a person where given. */
    public List<FeedItem> page(
            Viewer viewer, FeedItem.@Nullable Kind kind, @Nullable Long personId, int page, int size) {
        OrganizationId organization = viewer.organization();
        List<FeedItem> items = table.page(organization, new FeedTable.Question(kind, personId), page, size);
        Map<Long, List<FeedItem.Reaction>> reactions =
                table.reactions(organization, items.stream().map(FeedItem::id).toList(), viewer.accountId());
        return items.stream()
                .map(item -> item.with(reactions.getOrDefault(item.id(), List.of())))
                .toList();
    }

    /**
     * Reacts to an item; the same reaction again changes nothing.
     *
     * @throws Refusal if there is no such item or reaction, or a key asks
     */
    @Transactional
    public FeedItem react(Viewer viewer, long itemId, @Nullable String emoji) {
        if (emoji == null || !REACTIONS.contains(emoji)) {
            throw Refusal.invalid(
                    "/emoji",
                    "is none of " + String.join(" ", REACTIONS.stream().sorted().toList()));
        }
        FeedItem item = required(viewer.organization(), itemId);
        table.react(viewer.organization(), itemId, account(viewer), emoji);
        publish(viewer.organization(), item);
        return shown(viewer, item);
    }

    /**
     * Takes a reaction back; one that is not there needs no taking back.
     *
     * @throws Refusal if there is no such item, or a key asks
     */
    @Transactional
    public FeedItem takeBack(Viewer viewer, long itemId, String emoji) {
        FeedItem item = required(viewer.organization(), itemId);
        table.takeBack(viewer.organization(), itemId, account(viewer), emoji);
        publish(viewer.organization(), item);
        return shown(viewer, item);
    }

    /**
     * Removes kudos: whoever gave them may, and whoever designs rules.
     *
     * @throws Refusal if there is no such item, it shows an award, or it is somebody else's
     */
    @Transactional
    public void remove(Viewer viewer, long itemId) {
        FeedItem item = required(viewer.organization(), itemId);
        if (item.kind() != FeedItem.Kind.KUDOS) {
            throw Refusal.conflict("It shows an award of a rule; it goes when the award is taken back");
        }
        boolean own = item.fromPersonId() != null && item.fromPersonId().equals(viewer.personId());
        if (!own && !viewer.may(Permission.ORGANIZATION_WRITE)) {
            throw Refusal.forbidden("These are somebody else's kudos; only they or sales ops remove them");
        }
        table.withdraw(viewer.organization(), itemId);
        publish(viewer.organization(), item);
    }

    private FeedItem required(OrganizationId organization, long itemId) {
        return table.find(organization, itemId).orElseThrow(() -> Refusal.notFound("Feed item", Ids.format(itemId)));
    }

    private FeedItem shown(Viewer viewer, FeedItem item) {
        return item.with(table.reactions(viewer.organization(), List.of(item.id()), viewer.accountId())
                .getOrDefault(item.id(), List.of()));
    }

    private void publish(OrganizationId organization, FeedItem item) {
        live.publish(
                organization,
                "recognition",
                Map.of(
                        "id", Ids.format(item.id()),
                        "kind", item.kind().key(),
                        "member", Ids.format(item.personId()),
                        "text", item.message(),
                        "fresh", false));
    }

    private static long account(Viewer viewer) {
        Long account = viewer.accountId();
        if (account == null) {
            throw Refusal.forbidden("A key has no feelings; sign in to react");
        }
        return account;
    }
}
