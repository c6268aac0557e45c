package io.pacesetter.engine.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Checks who signs in. Guessing is slowed down, and learns nothing about which accounts exist. */
@Service
public class SignIn {

    private final AccountTable accounts;
    private final SignInAttempts attempts;
    private final Passwords passwords;

    SignIn(AccountTable accounts, SignInAttempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /**
     * Checks an e-mail address and password.
     *
     * @param address where the attempt comes from
     */
    public SignInOutcome attempt(String email, String password, String address) {
        String normalized = email.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> wait = attempts.begin(normalized, address);
        if (wait.isPresent()) {
            return new SignInOutcome.Throttled(wait.get());
        }
        Optional<AccountTable.Credentials> found = accounts.byEmail(normalized);
        String hash = found.map(AccountTable.Credentials::passwordHash).orElse(null);
        boolean right = passwords.matches(password, hash);
        if (!right || found.isEmpty() || found.get().account().disabled()) {
            return new SignInOutcome.Wrong();
        }
        attempts.succeeded(normalized, address);
        return new SignInOutcome.Welcome(found.get().organization(), found.get().account());
    }
}
