package io.pacesetter.rules.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at, once it is set off.
 *
 * @param activity null where a day closes or a contest comes to a phase
 * @param readings by slot
 * @param statuses by slot
 */
public record Scene(
        Occasion occasion,
        Member member,
        @Nullable Activity activity,
        Map<String, Reading> readings,
        Map<String, GoalStatus> statuses) {

    public Scene {
        readings = Map.copyOf(readings);
        statuses = Map.copyOf(statuses);
    }
}
