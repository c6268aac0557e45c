package io.pacesetter.api.access;

import io.pacesetter.api.organization.OrganizationResponse;
import io.pacesetter.engine.access.Account;
import io.pacesetter.engine.access.Role;
import io.pacesetter.engine.tenant.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, what they may do, and where. */
record SessionResponse(
        boolean authenticated,
        @Nullable Self account,
        @Nullable OrganizationResponse organization,
        List<String> permissions,
        List<ManagedTeam> managedTeams,
        List<DemoAccounts.DemoAccount> demoAccounts) {

    /** The account that is signed in; null for an API key. */
    record Self(
            String id,
            String email,
            String name,
            List<String> roles,
            @Nullable String personId,
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
