package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of API keys. One is read on every call of a machine, by its hash, hence plain SQL. */
@Repository
class ApiKeyTable {

    private static final String COLUMNS = "id, organization_id, name, prefix, scopes, created_at, last_used_at";

    /** A key that was found by its hash. */
    record Opened(
            OrganizationId organization,
            long id,
            String name,
            Set<Permission> scopes,
            @Nullable LocalDateTime lastUsedAt) {}

    private final JdbcClient jdbc;

    ApiKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganizationId organization, ApiKey key, byte[] hash, LocalDateTime now) {
        jdbc.sql("""
                        INSERT INTO api_key (id, organization_id, name, key_hash, prefix, scopes, created_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(key.id(), organization.value(), key.name(), hash, key.prefix(), join(key.scopes()), now)
                .update();
    }

    /** Finds who a key belongs to: the one look-up that starts without an organization, since the key tells it. */
    Optional<Opened> open(byte[] hash) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key WHERE key_hash = ? AND revoked_at IS NULL")
                .param(hash)
                .query((row, n) -> new Opened(
                        new OrganizationId(row.getLong("organization_id")),
                        row.getLong("id"),
                        row.getString("name"),
                        split(row.getString("scopes")),
                        row.getObject("last_used_at", LocalDateTime.class)))
                .optional();
    }

    List<ApiKey> list(OrganizationId organization) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key WHERE organization_id = ? AND revoked_at IS NULL"
                        + " ORDER BY created_at DESC, id DESC")
                .param(organization.value())
                .query((row, n) -> key(row))
                .list();
    }

    Optional<ApiKey> find(OrganizationId organization, long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key WHERE organization_id = ? AND id = ?"
                        + " AND revoked_at IS NULL")
                .params(organization.value(), id)
                .query((row, n) -> key(row))
                .optional();
    }

    /** Returns the hash of a key that exists. */
    byte[] hash(OrganizationId organization, long id) {
        return jdbc.sql("SELECT key_hash FROM api_key WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .query(byte[].class)
                .single();
    }

    void revoke(OrganizationId organization, long id, LocalDateTime now) {
        jdbc.sql("UPDATE api_key SET revoked_at = ?, version = version + 1 WHERE organization_id = ? AND id = ?")
                .params(now, organization.value(), id)
                .update();
    }

    void noteUse(OrganizationId organization, long id, LocalDateTime now) {
        jdbc.sql("UPDATE api_key SET last_used_at = ? WHERE organization_id = ? AND id = ?")
                .params(now, organization.value(), id)
                .update();
    }

    static String join(Set<Permission> scopes) {
        return scopes.stream().sorted().map(Permission::key).collect(Collectors.joining(","));
    }

    private static Set<Permission> split(String scopes) {
        return Arrays.stream(scopes.split(","))
                .flatMap(key -> Permission.find(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        LocalDateTime used = row.getObject("last_used_at", LocalDateTime.class);
        return new ApiKey(
                row.getLong("id"),
                row.getString("name"),
                row.getString("prefix"),
                split(row.getString("scopes")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                used == null ? null : used.toInstant(ZoneOffset.UTC));
    }
}
