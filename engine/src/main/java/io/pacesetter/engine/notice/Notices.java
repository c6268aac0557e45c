package io.pacesetter.engine.notice;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notifications of people. */
@Service
public class Notices {

    /**
     * What to tell somebody.
     *
     * @param kind see {@link Notice}
     * @param effectId the entry of the ledger behind it, with which it goes; null if there is none
     */
    public record Message(
            String kind,
            String text,
            @Nullable String link,
            @Nullable Long effectId) {

        /** A message that nothing in the ledger stands behind. */
        public Message(String kind, String text, @Nullable String link) {
            this(kind, text, link, null);
        }
    }

    private static final int LONGEST = 1_000;
    private static final String OF =
            " FROM notification WHERE organization_id = ? AND person_id = ? AND withdrawn = FALSE";

    private final JdbcClient jdbc;
    private final LiveEvents live;
    private final Clock clock;

    Notices(JdbcClient jdbc, LiveEvents live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    /** Notifies a person, as part of the transaction under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(OrganizationId organization, long personId, Message message) {
        long id = Ids.next();
        jdbc.sql("""
                        INSERT INTO notification (id, organization_id, person_id, kind, occurred_at, message, link,
                        effect_id, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)""")
                .params(
                        id,
                        organization.value(),
                        personId,
                        message.kind(),
                        now(),
                        message.text().length() > LONGEST ? message.text().substring(0, LONGEST) : message.text())
                .param(message.link())
                .param(message.effectId())
                .update();
        live.publish(
                organization,
                "notification",
                Map.of("id", Ids.format(id), "kind", message.kind(), "member", Ids.format(personId)));
    }

    /** Takes back what an entry of the ledger said, since the entry was reversed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(OrganizationId organization, long effectId) {
        jdbc.sql("UPDATE notification SET withdrawn = TRUE WHERE organization_id = ? AND effect_id = ?")
                .params(organization.value(), effectId)
                .update();
    }

    /** Says where the notices of an entry of the ledger lead, once that is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(OrganizationId organization, long effectId, String link) {
        jdbc.sql("UPDATE notification SET link = ? WHERE organization_id = ? AND effect_id = ?")
                .params(link, organization.value(), effectId)
                .update();
    }

    /** Returns how many notifications a person has. */
    public long count(OrganizationId organization, long personId, boolean unreadAlone) {
        return jdbc.sql("SELECT COUNT(*)" + OF + (unreadAlone ? " AND read_at IS NULL" : ""))
                .params(organization.value(), personId)
                .query(Long.class)
                .single();
    }

    /** Returns a page of a person's notifications, the newest first. */
    public List<Notice> page(OrganizationId organization, long personId, boolean unreadAlone, int page, int size) {
        return jdbc.sql("SELECT id, kind, occurred_at, message, link, read_at" + OF
                        + (unreadAlone ? " AND read_at IS NULL" : "")
                        + " ORDER BY occurred_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(organization.value(), personId, size, (long) page * size)
                .query((row, number) -> new Notice(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("message"),
                        row.getString("link"),
                        row.getObject("read_at") != null))
                .list();
    }

    /**
     * Marks notifications of a person as read; others are left alone.
     *
     * @param ids null for all
     */
    @Transactional
    public void read(OrganizationId organization, long personId, @Nullable List<Long> ids) {
        if (ids != null && ids.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(now(), organization.value(), personId));
        String some = "";
        if (ids != null) {
            parameters.addAll(ids);
            some = " AND id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        }
        jdbc.sql("UPDATE notification SET read_at = ? WHERE organization_id = ? AND person_id = ? AND read_at IS NULL"
                        + some)
                .params(parameters)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
