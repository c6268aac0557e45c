package io.pacesetter.engine.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as a request describes it. What it does not speak of is as it was before.
 *
 * @param team a team's id or name
 * @param partTime a share above 0 and up to 1
 * @param from the first day; null for the beginning
 * @param to the day after the last; null while it is open
 * @param version the version that was looked at; null to change whatever is there
 */
public record StayChange(
        Patch<String> team,
        Patch<String> role,
        Patch<BigDecimal> partTime,
        Patch<List<String>> tags,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long version) {}
