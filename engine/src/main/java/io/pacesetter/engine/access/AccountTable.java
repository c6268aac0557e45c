package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of accounts. One is read on every call of a session, hence plain SQL. */
@Repository
class AccountTable {

    /** Stands for a language that nobody chose; the column holds no nulls. */
    private static final String NO_LOCALE = "";

    private static final String COLUMNS = "id, organization_id, email, name, password_hash, roles, person_id, locale,"
            + " disabled, ends_on, credential_version,"
            + " (SELECT o.time_zone FROM organization o WHERE o.id = account.organization_id) AS time_zone";

    /** An account with what proves who signs in. */
    record Credentials(
            OrganizationId organization,
            Account account,
            @Nullable String passwordHash) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(OrganizationId organization, Account account, LocalDateTime now) {
        jdbc.sql("""
                        INSERT INTO account (id, organization_id, email, name, password_hash, roles, person_id, locale,
                          disabled, ends_on, credential_version, created_at, version)
                        VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(account.id())
                .param(organization.value())
                .param(account.email())
                .param(account.name())
                .param(join(account.roles()))
                .param(account.personId())
                .param(account.locale() == null ? NO_LOCALE : account.locale())
                .param(account.disabled())
                .param(account.endsOn())
                .param(account.credentialVersion())
                .param(now)
                .update();
    }

    /** Writes what administrators change; the e-mail address and the password stay. */
    void update(OrganizationId organization, Account account) {
        jdbc.sql("""
                        UPDATE account SET name = ?, roles = ?, person_id = ?, locale = ?, disabled = ?, ends_on = ?,
                          credential_version = ?, version = version + 1
                        WHERE organization_id = ? AND id = ?""")
                .param(account.name())
                .param(join(account.roles()))
                .param(account.personId())
                .param(account.locale() == null ? NO_LOCALE : account.locale())
                .param(account.disabled())
                .param(account.endsOn())
                .param(account.credentialVersion())
                .param(organization.value())
                .param(account.id())
                .update();
    }

    /** Sets a password; every session from before ends. */
    void setPassword(OrganizationId organization, long id, String hash) {
        jdbc.sql("""
                        UPDATE account SET password_hash = ?, credential_version = credential_version + 1,
                          version = version + 1
                        WHERE organization_id = ? AND id = ?""").params(hash, organization.value(), id).update();
    }

    /** Finds who an e-mail address belongs to: signing in starts without an organization, since the account tells it. */
    Optional<Credentials> byEmail(String email) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE email = ?")
                .param(email)
                .query((row, n) -> credentials(row))
                .optional();
    }

    Optional<Credentials> credentials(OrganizationId organization, long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE organization_id = ? AND id = ?")
                .params(organization.value(), id)
                .query((row, n) -> credentials(row))
                .optional();
    }

    Optional<Account> find(OrganizationId organization, long id) {
        return credentials(organization, id).map(Credentials::account);
    }

    /** Finds an account and keeps others from changing it until the transaction ends. */
    Optional<Account> hold(OrganizationId organization, long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE organization_id = ? AND id = ? FOR UPDATE")
                .params(organization.value(), id)
                .query((row, n) -> credentials(row).account())
                .optional();
    }

    List<Account> page(OrganizationId organization, int page, int size) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE organization_id = ?"
                        + " ORDER BY name, id LIMIT ? OFFSET ?")
                .params(organization.value(), size, (long) page * size)
                .query((row, n) -> credentials(row).account())
                .list();
    }

    /** Finds the people that accounts are, by e-mail address. */
    Map<String, Long> people(OrganizationId organization, Set<String> emails) {
        Map<String, Long> people = new HashMap<>();
        if (!emails.isEmpty()) {
            jdbc.sql("SELECT email, person_id FROM account WHERE organization_id = ? AND person_id IS NOT NULL"
                            + " AND email IN (" + String.join(", ", Collections.nCopies(emails.size(), "?")) + ")")
                    .param(organization.value())
                    .params(List.copyOf(emails))
                    .query(row -> {
                        people.put(row.getString("email"), row.getLong("person_id"));
                    });
        }
        return people;
    }

    long count(OrganizationId organization) {
        return jdbc.sql("SELECT COUNT(*) FROM account WHERE organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .single();
    }

    /** Disables the accounts of a person; every session ends. */
    int disableOf(OrganizationId organization, long personId) {
        return jdbc.sql("""
                        UPDATE account SET disabled = TRUE, credential_version = credential_version + 1,
                          version = version + 1
                        WHERE organization_id = ? AND person_id = ? AND disabled = FALSE""").params(organization.value(), personId).update();
    }

    /** Sets when the accounts of a person end, those excepted that have ended. */
    void endOn(OrganizationId organization, long personId, @Nullable LocalDate day, LocalDate today) {
        jdbc.sql("""
                        UPDATE account SET ends_on = ?, version = version + 1
                        WHERE organization_id = ? AND person_id = ? AND disabled = FALSE
                          AND (ends_on IS NULL OR ends_on > ?)""")
                .param(day)
                .param(organization.value())
                .param(personId)
                .param(today)
                .update();
    }

    /** Keeps others from changing any administrator's account until the transaction ends; returns those who can act. */
    List<Account> holdAdministrators(OrganizationId organization) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE organization_id = ?"
                        + " AND roles LIKE '%administrator%' ORDER BY id FOR UPDATE")
                .param(organization.value())
                .query((row, n) -> credentials(row).account())
                .list();
    }

    private static String join(Set<Role> roles) {
        return roles.stream().sorted().map(Role::key).collect(Collectors.joining(","));
    }

    private Credentials credentials(ResultSet row) throws SQLException {
        String hash = row.getString("password_hash");
        String locale = row.getString("locale");
        LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
        boolean ended = endsOn != null
                && !endsOn.isAfter(LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString("time_zone"))));
        Account account = new Account(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Arrays.stream(row.getString("roles").split(","))
                        .flatMap(key -> Role.find(key).stream())
                        .collect(Collectors.toSet()),
                row.getObject("person_id", Long.class),
                locale.equals(NO_LOCALE) ? null : locale,
                row.getBoolean("disabled") || ended,
                hash == null,
                endsOn,
                row.getInt("credential_version"));
        return new Credentials(new OrganizationId(row.getLong("organization_id")), account, hash);
    }
}
