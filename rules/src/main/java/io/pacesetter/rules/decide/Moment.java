package io.pacesetter.rules.decide;

import io.pacesetter.rules.fact.Activity;
import io.pacesetter.rules.fact.GoalStatus;
import io.pacesetter.rules.fact.Member;
import io.pacesetter.rules.fact.Occasion;
import io.pacesetter.rules.fact.Reading;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that rules may see when something happens to a member.
 *
 * @param activity null where a day closes or a contest comes to a phase
 * @param readings by slot: at least those that the rules need
 * @param statuses by slot: at least those that the rules need
 */
public record Moment(
        Occasion occasion,
        Member member,
        @Nullable Activity activity,
        Map<String, Reading> readings,
        Map<String, GoalStatus> statuses) {

    public Moment {
        readings = Map.copyOf(readings);
        statuses = Map.copyOf(statuses);
    }
}
