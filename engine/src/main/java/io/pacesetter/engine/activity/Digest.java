package io.pacesetter.engine.activity;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes values one after another, each with its length, and returns a short hash of them all. */
final class Digest {

    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    Digest text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    Digest number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    /** Takes a number by value: 5.0 is 5.00. */
    Digest decimal(@Nullable BigDecimal value) {
        return text(value == null ? "" : value.stripTrailingZeros().toPlainString());
    }

    /** Returns the hash; nothing can be taken afterwards. */
    byte[] bytes() {
        return Arrays.copyOf(digest.digest(), LENGTH);
    }
}
