package io.pacesetter.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation administrator's key: given by PACESETTER_ADMIN_KEY, made up on the embedded default only. */
@Component
class AdministratorKey {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorKey.class);
    static final String PROPERTY = "PACESETTER_ADMIN_KEY";

    static final int SHORTEST = 16;
    private static final int RANDOM_BYTES = 32;

    private final byte[] key;

    AdministratorKey(@Value("${" + PROPERTY + ":}") String given) {
        if (!given.isBlank() && given.length() < SHORTEST) {
            LOG.warn(
                    "PACESETTER_ADMIN_KEY has {} characters, which can be guessed; set it to a secret of at least {}, such"
                            + " as the output of: openssl rand -hex 32",
                    given.length(),
                    SHORTEST);
        }
        String effective = given.isBlank() ? random() : given;
        if (given.isBlank()) {
            LOG.info("Installation administrator's key until the next start: {}", effective);
        }
        this.key = effective.getBytes(StandardCharsets.UTF_8);
    }

    /** Tells whether a key is the administrator's, in a time that does not depend on how much of it is right. */
    boolean matches(String candidate) {
        return MessageDigest.isEqual(key, candidate.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return "psa_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
