package io.pacesetter.processes.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What opens a cycle with a member again and again.
 *
 * @param every {@code week}, {@code month}, {@code quarter}, or a number of working days
 * @param startsOn the day of the first cycle
 * @param nextOn the day on which the next is opened
 * @param setBy who set it, as the audit log names people
 */
public record CoachingSchedule(
        long id,
        long memberId,
        long templateId,
        @Nullable String topic,
        String every,
        LocalDate startsOn,
        LocalDate nextOn,
        String setBy) {}
