package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in to the web application.
 *
 * @param email the address to sign in with, in lower case, unique on the installation
 * @param personId the person of the roster that the account is; null if it is nobody there
 * @param locale the language that the owner chose, {@code en} or {@code ko}; null to follow the browser
 * @param disabled whether signing in is refused
 * @param invited whether the invitation still waits for a first password
 * @param endsOn the first day on which signing in is refused because the person has left; null if none is known
 * @param credentialVersion grows when the password, the roles or the status change; older sessions end
 */
public record Account(
        long id,
        String email,
        String name,
        Set<Role> roles,
        @Nullable Long personId,
        @Nullable String locale,
        boolean disabled,
        boolean invited,
        @Nullable LocalDate endsOn,
        int credentialVersion) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Returns the account with other pages. */
    Account withLocale(String other) {
        return new Account(id, email, name, roles, personId, other, disabled, invited, endsOn, credentialVersion);
    }

    /** Returns the account as the one who looks. */
    public Viewer viewer(OrganizationId organization) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        return new Viewer(
                organization, email, id, personId, permissions, roles.stream().anyMatch(Role::seesEveryone));
    }
}
