package io.pacesetter.engine.goal;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Sight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which goals are wanted; null means any.
 *
 * @param subjects people or teams of the level
 * @param on a day on which the goal holds
 * @param sight only goals of subjects that are seen
 */
record GoalFilter(
        @Nullable Level level,
        @Nullable Set<Long> subjects,
        @Nullable Set<Long> indicators,
        @Nullable Period period,
        @Nullable LocalDate on,
        @Nullable Sight sight) {

    static final String ORDER = " ORDER BY level, subject_id, indicator_id, period, from_day";

    /** Longer lists of subjects are cheaper to filter in memory. */
    private static final int LONGEST_LIST = 1_000;

    private static final long NOBODY = -1;

    static GoalFilter of(Level level, @Nullable Set<Long> subjects) {
        boolean tooMany = subjects != null && subjects.size() > LONGEST_LIST;
        return new GoalFilter(level, tooMany ? null : subjects, null, null, null, null);
    }

    GoalFilter of(Set<Long> someIndicators) {
        return new GoalFilter(level, subjects, someIndicators, period, on, sight);
    }

    GoalFilter over(@Nullable Period some) {
        return new GoalFilter(level, subjects, indicators, some, on, sight);
    }

    GoalFilter on(@Nullable LocalDate day) {
        return new GoalFilter(level, subjects, indicators, period, day, sight);
    }

    GoalFilter seenBy(Sight some) {
        return new GoalFilter(level, subjects, indicators, period, on, some);
    }

    String where() {
        return (level == null ? "" : " AND level = :level")
                + (subjects == null ? "" : " AND subject_id IN (:subjects)")
                + (indicators == null ? "" : " AND indicator_id IN (:indicators)")
                + (period == null ? "" : " AND period = :period")
                + (on == null ? "" : " AND from_day <= :day AND (to_day IS NULL OR to_day > :day)")
                + (limited()
                        ? " AND (level = 'company' OR (level = 'team' AND subject_id IN (:teams))"
                                + " OR (level = 'member' AND subject_id IN (:people)))"
                        : "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (level != null) {
            parameters.put("level", level.key());
        }
        if (subjects != null) {
            parameters.put("subjects", orNobody(subjects));
        }
        if (indicators != null) {
            parameters.put("indicators", orNobody(indicators));
        }
        if (period != null) {
            parameters.put("period", period.key());
        }
        if (on != null) {
            parameters.put("day", on);
        }
        if (sight != null && limited()) {
            parameters.put("teams", orNobody(sight.teams()));
            parameters.put("people", orNobody(sight.people()));
        }
        return parameters;
    }

    private boolean limited() {
        return sight != null && !sight.everyone();
    }

    private static Set<Long> orNobody(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }
}
