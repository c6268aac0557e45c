package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.settlement.ContestField.Contest;
import io.pacesetter.rules.language.Trigger.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that rules are asked about: an activity, the close of a day, or a phase of a contest.
 *
 * @param day the local day
 * @param attributes the activity's, as texts; empty for other happenings
 * @param contest the contest that comes to a phase; null if none does
 */
record Happening(
        Instant at,
        LocalDate day,
        @Nullable LoggedActivity activity,
        Map<String, String> attributes,
        @Nullable Phase phase,
        @Nullable Contest contest) {

    /** What the close of a day is called. */
    static final String DAY = "day";

    static Happening of(LoggedActivity activity, LocalDate day, Map<String, String> attributes) {
        return new Happening(activity.occurredAt(), day, activity, attributes, null, null);
    }

    static Happening close(LocalDate day, Instant at) {
        return new Happening(at, day, null, Map.of(), null, null);
    }

    boolean closesDay() {
        return activity == null && phase == null;
    }

    /** Returns what the ledger calls it; null for an activity. */
    @Nullable
    String tick() {
        if (activity != null) {
            return null;
        }
        return phase == null ? DAY : phase.key();
    }
}
