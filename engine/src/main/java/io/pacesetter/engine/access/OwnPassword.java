package io.pacesetter.engine.access;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets people change their own password. */
@Service
public class OwnPassword {

    /** What an attempt to change one's password comes to. */
    public sealed interface Outcome {

        /** It is changed; sessions with an older credential version end. */
        record Changed(int credentialVersion) implements Outcome {}

        /** The present password was wrong too often. */
        record Throttled(Duration retryAfter) implements Outcome {}
    }

    private final AccountTable accounts;
    private final SignInAttempts attempts;
    private final Passwords passwords;

    OwnPassword(AccountTable accounts, SignInAttempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /**
     * Changes a password.
     *
     * @throws Refusal if the present one is wrong, or the new one not good enough
     */
    public Outcome change(OrganizationId organization, long id, String present, String wanted, String address) {
        AccountTable.Credentials credentials =
                accounts.credentials(organization, id).orElseThrow(() -> Refusal.notFound("Account", Ids.format(id)));
        Account account = credentials.account();
        Optional<Duration> wait = attempts.begin(account.email(), address);
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        if (!passwords.matches(present, credentials.passwordHash())) {
            throw Refusal.invalid("/current", "This is not your present password");
        }
        attempts.succeeded(account.email(), address);
        PasswordRules.check("/password", wanted, account);
        accounts.setPassword(organization, id, passwords.hash(wanted));
        return new Outcome.Changed(account.credentialVersion() + 1);
    }
}
