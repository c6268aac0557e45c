package io.pacesetter.engine.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal in the words of whoever sets it.
 *
 * @param subject a person's id or key, or a team's id or name; null for the company
 * @param target may be left out where there are weekday targets, which then add up
 * @param from the first day; null for the beginning, or the period under way if there was a goal before
 * @param to the day after the last; null for open
 * @param weekdayTargets by day of the week in any case, or its first three letters
 * @param version the version that is changed; not used for a new goal
 */
public record GoalDraft(
        @Nullable String indicator,
        @Nullable String level,
        @Nullable String subject,
        @Nullable String period,
        @Nullable BigDecimal target,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal cap,
        @Nullable Map<String, BigDecimal> weekdayTargets,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long version) {}
