package io.pacesetter.processes.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cycle to be started.
 *
 * @param memberId who is coached
 * @param template the template's key; null for the one that is meant for people who fall behind
 * @param topic what it is about; null for nothing in particular
 * @param startsOn the day of the first session; null for today
 */
public record NewCycle(
        long memberId,
        @Nullable String template,
        @Nullable String topic,
        StartedBy startedBy,
        @Nullable LocalDate startsOn) {}
