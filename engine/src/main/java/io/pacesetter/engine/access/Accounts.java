package io.pacesetter.engine.access;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people who sign in. */
@Service
public class Accounts {

    private final AccountTable table;

    Accounts(AccountTable table) {
        this.table = table;
    }

    /** Tells who a session stands for; empty once the account's credentials have changed since sign-in. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(OrganizationId organization, long id, int credentialVersion) {
        return table.find(organization, id)
                .filter(account -> !account.disabled() && account.credentialVersion() == credentialVersion)
                .map(account -> account.viewer(organization));
    }
}
