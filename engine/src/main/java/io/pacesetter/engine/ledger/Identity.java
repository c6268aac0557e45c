package io.pacesetter.engine.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What makes an effect the same in every replay: its cause, whose it is, which action of which rule, and who receives it. The
 * version of the rulebook is no part of it. A hash of 16 bytes.
 */
public record Identity(long high, long low) {

    private static final int LENGTH = 16;

    /** Returns the identity of an effect; null for one that no rule asked for. */
    public static @Nullable Identity of(Effect effect) {
        Cause cause = effect.cause();
        Cause.Decision decision = cause.decision();
        if (decision == null) {
            return null;
        }
        String occurrence = cause.activityId() == null ? cause.tick() + "@" + cause.day() : "#" + cause.activityId();
        String text = occurrence + "|" + effect.originId() + "|" + decision.rulebookId() + "|" + decision.action() + "|"
                + effect.personId() + "|" + decision.rule();
        return of(digest(text));
    }

    static Identity of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Identity(buffer.getLong(), buffer.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
