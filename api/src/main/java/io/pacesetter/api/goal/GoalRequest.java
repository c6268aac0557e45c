package io.pacesetter.api.goal;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.goal.GoalDraft;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal to be set or changed.
 *
 * @param to the day after the last
 * @param weekdayTargets by day of the week
 * @param version the version that is changed; not used for a new goal
 */
record GoalRequest(
        @Nullable String indicator,
        @Nullable Subject subject,
        @OneOf(Period.class) @Nullable String period,
        @Nullable BigDecimal target,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal cap,
        @Nullable Map<String, BigDecimal> weekdayTargets,
        @Nullable Long version) {

    /** Whose goal; a person by id or key, a team by id or name. */
    record Subject(
            @OneOf(Level.class) @Nullable String level,
            @Nullable String id) {}

    GoalDraft draft() {
        return new GoalDraft(
                indicator,
                subject == null ? null : subject.level(),
                subject == null ? null : subject.id(),
                period,
                target,
                weight,
                floor,
                cap,
                weekdayTargets,
                from,
                to,
                version);
    }
}
