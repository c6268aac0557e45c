package io.pacesetter.engine.contest;

import java.time.Instant;
import java.util.List;

/**
 * A change of a contest under way.
 *
 * @param at since when it holds
 * @param note what participants are told
 * @param changes what was changed: {@code scoring}, {@code to}, {@code prizes}
 */
public record Amendment(Instant at, String actor, String note, List<String> changes) {

    public Amendment {
        changes = List.copyOf(changes);
    }
}
