package io.pacesetter.api.access;

import io.pacesetter.api.organization.OrganizationResponse;
import io.pacesetter.engine.access.Account;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Role;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, what they may do, and where. */
record SessionResponse(
        boolean authenticated,
        @Nullable Self account,
        @Nullable OrganizationResponse organization,
        @OneOf(Permission.class) List<String> permissions,
        List<ManagedTeam> managedTeams,
        List<DemoAccounts.DemoAccount> demoAccounts) {

    /** The account that is signed in; null for an API key. */
    record Self(
            String id,
            String email,
            String name,
            @OneOf(Role.class) List<String> roles,
            @Nullable String personId,

            @Schema(allowableValues = {"en", "ko"}) @Nullable
            String locale) {

        static Self of(Account account) {
            Long personId = account.personId();
            return new Self(
                    Ids.format(account.id()),
                    account.email(),
                    account.name(),
                    account.roles().stream().sorted().map(Role::key).toList(),
                    personId == null ? null : Ids.format(personId),
                    account.locale());
        }
    }

    /** A team that the account manages, or one below it. */
    record ManagedTeam(String id, String name) {}
}
