package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of links, found by the hash of their token. */
@Repository
class AccessLinkTable {

    /** A link that opens: neither used nor expired. */
    record Opening(OrganizationId organization, long account, AccessLink.Purpose purpose) {}

    private final JdbcClient jdbc;

    AccessLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(byte[] hash, Opening opening, LocalDateTime expiresAt) {
        jdbc.sql("""
                        INSERT INTO access_link (token_hash, organization_id, account_id, purpose, expires_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        hash,
                        opening.organization().value(),
                        opening.account(),
                        opening.purpose().name().toLowerCase(Locale.ROOT),
                        expiresAt)
                .update();
    }

    /** Voids every link of an account. */
    void deleteOf(OrganizationId organization, long account) {
        jdbc.sql("DELETE FROM access_link WHERE organization_id = ? AND account_id = ?")
                .params(organization.value(), account)
                .update();
    }

    /** Finds what a link opens: it starts without an organization, since the link tells it. */
    Optional<Opening> find(byte[] hash, LocalDateTime now) {
        return jdbc.sql("""
                        SELECT organization_id, account_id, purpose FROM access_link
                        WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?""")
                .params(hash, now)
                .query((row, n) -> new Opening(
                        new OrganizationId(row.getLong("organization_id")),
                        row.getLong("account_id"),
                        AccessLink.Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT))))
                .optional();
    }

    /** Uses a link up; false if someone else was faster. */
    boolean use(OrganizationId organization, byte[] hash, LocalDateTime now) {
        return jdbc.sql("""
                                UPDATE access_link SET used_at = ?
                                WHERE organization_id = ? AND token_hash = ? AND used_at IS NULL AND expires_at > ?""").params(now, organization.value(), hash, now).update() == 1;
    }
}
