package io.pacesetter.engine.recognition;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the feed and of reactions to it. */
@Repository
class FeedTable {

    private static final String WHERE = " FROM feed_item WHERE organization_id = ? AND withdrawn = FALSE";

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is looked for: of one kind, about one person, or all. */
    record Question(FeedItem.@Nullable Kind kind, @Nullable Long personId) {

        private String where(List<Object> parameters) {
            String where = WHERE;
            if (kind != null) {
                where += " AND kind = ?";
                parameters.add(kind.key());
            }
            if (personId != null) {
                where += " AND person_id = ?";
                parameters.add(personId);
            }
            return where;
        }
    }

    long count(OrganizationId organization, Question question) {
        List<Object> parameters = new ArrayList<>(List.of(organization.value()));
        return jdbc.sql("SELECT COUNT(*)" + question.where(parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    List<FeedItem> page(OrganizationId organization, Question question, int page, int size) {
        List<Object> parameters = new ArrayList<>(List.of(organization.value()));
        String where = question.where(parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        return jdbc.sql("SELECT id, kind, occurred_at, person_id, from_person_id, badge_id, effect_id, message" + where
                        + " ORDER BY occurred_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(parameters)
                .query(FeedTable::item)
                .list();
    }

    Optional<FeedItem> find(OrganizationId organization, long id) {
        return jdbc.sql("SELECT id, kind, occurred_at, person_id, from_person_id, badge_id, effect_id, message" + WHERE
                        + " AND id = ?")
                .params(organization.value(), id)
                .query(FeedTable::item)
                .optional();
    }

    void insert(OrganizationId organization, FeedItem item) {
        jdbc.sql("""
                        INSERT INTO feed_item (id, organization_id, kind, occurred_at, person_id, from_person_id,
                        badge_id, effect_id, message, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)""")
                .params(
                        item.id(),
                        organization.value(),
                        item.kind().key(),
                        LocalDateTime.ofInstant(item.occurredAt(), ZoneOffset.UTC),
                        item.personId())
                .param(item.fromPersonId())
                .param(item.badgeId())
                .param(item.effectId())
                .param(item.message())
                .update();
    }

    void withdraw(OrganizationId organization, long id) {
        jdbc.sql("UPDATE feed_item SET withdrawn = TRUE WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .update();
    }

    void withdrawEffect(OrganizationId organization, long effectId) {
        jdbc.sql("UPDATE feed_item SET withdrawn = TRUE WHERE organization_id = ? AND effect_id = ?")
                .params(organization.value(), effectId)
                .update();
    }

    /** Shows another entry of the ledger in an item, since the award was written anew with other numbers. */
    void rewrite(OrganizationId organization, long before, long after, String message) {
        jdbc.sql("UPDATE feed_item SET effect_id = ?, message = ? WHERE organization_id = ? AND effect_id = ?")
                .params(after, message, organization.value(), before)
                .update();
    }

    /** Adds a reaction; the same one again changes nothing. */
    void react(OrganizationId organization, long item, long account, String emoji) {
        jdbc.sql("""
                        INSERT INTO feed_reaction (organization_id, item_id, account_id, emoji) VALUES (?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE emoji = VALUES(emoji)""").params(organization.value(), item, account, emoji).update();
    }

    void takeBack(OrganizationId organization, long item, long account, String emoji) {
        jdbc.sql("DELETE FROM feed_reaction"
                        + " WHERE organization_id = ? AND item_id = ? AND account_id = ? AND emoji = ?")
                .params(organization.value(), item, account, emoji)
                .update();
    }

    /** Returns the reactions to some items, the most frequent first. */
    Map<Long, List<FeedItem.Reaction>> reactions(
            OrganizationId organization, Collection<Long> items, @Nullable Long account) {
        Map<Long, List<FeedItem.Reaction>> found = new HashMap<>();
        if (items.isEmpty()) {
            return found;
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(account == null ? 0L : account);
        parameters.add(organization.value());
        parameters.addAll(items);
        jdbc.sql("SELECT item_id, emoji, COUNT(*), SUM(CASE WHEN account_id = ? THEN 1 ELSE 0 END) FROM feed_reaction"
                        + " WHERE organization_id = ? AND item_id IN ("
                        + String.join(", ", Collections.nCopies(items.size(), "?"))
                        + ") GROUP BY item_id, emoji ORDER BY COUNT(*) DESC, emoji")
                .params(parameters)
                .query(row -> {
                    found.computeIfAbsent(row.getLong(1), first -> new ArrayList<>())
                            .add(new FeedItem.Reaction(row.getString(2), row.getInt(3), row.getInt(4) > 0));
                });
        return found;
    }

    private static FeedItem item(ResultSet row, int number) throws SQLException {
        return new FeedItem(
                row.getLong("id"),
                FeedItem.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                instant(row.getObject("occurred_at", LocalDateTime.class)),
                row.getLong("person_id"),
                row.getObject("from_person_id", Long.class),
                row.getObject("badge_id", Long.class),
                row.getObject("effect_id", Long.class),
                row.getString("message"),
                List.of());
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
