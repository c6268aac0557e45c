package io.pacesetter.engine.rulebook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook and where its versions stand now.
 *
 * @param inForce the version in force; null if none is
 * @param scheduled the version that comes into force next; null if none will
 * @param unpublished whether the draft was written after the last version was published
 */
public record RulebookOverview(
        Rulebook rulebook,
        Rulebook.Status status,
        @Nullable Standing inForce,
        @Nullable Standing scheduled,
        boolean unpublished) {

    /** A version by number, and when it came or comes into force. */
    public record Standing(int version, Instant from) {}
}
