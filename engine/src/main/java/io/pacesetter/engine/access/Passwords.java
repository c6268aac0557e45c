package io.pacesetter.engine.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are stored: Argon2id with the parameters that OWASP recommends (19 MiB, two passes). A few at a time,
 * since each takes that memory.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;

    private final PasswordEncoder encoder;
    private final String nobodys;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    Passwords(@Value("${pacesetter.password-hash-kilobytes:19456}") int kilobytes) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, kilobytes, PASSES);
        this.nobodys = encoder.encode(Secrets.make());
    }

    String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /** Checks a password, in the same time where there is none to check against. */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = inTurn(() -> encoder.matches(password, hash == null ? nobodys : hash));
        return matches && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
