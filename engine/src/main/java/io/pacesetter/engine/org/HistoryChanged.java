package io.pacesetter.engine.org;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened before may be judged otherwise than it was: people, the calendar or goals of the past are not what they were.
 * Published within the transaction that changes it, which also counts a change of the organization.
 *
 * @param people whose days are concerned; null for everyone
 * @param from the first day concerned; null for the beginning
 */
public record HistoryChanged(
        OrganizationId organization,
        Subject subject,
        @Nullable Set<Long> people,
        @Nullable LocalDate from) {

    /** What is not what it was. */
    public enum Subject {
        PEOPLE,
        CALENDAR,
        GOALS
    }
}
