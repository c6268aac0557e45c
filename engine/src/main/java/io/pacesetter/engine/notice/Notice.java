package io.pacesetter.engine.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification to a person.
 *
 * @param kind what it is about: {@code badge}, {@code celebration}, {@code message}, {@code kudos}, {@code coaching}, {@code
 *     training}, {@code review}, {@code contest}, {@code task}, {@code task_due}, {@code task_overdue}, {@code dispute} or {@code
 *     onboarding}
 * @param message what is said
 * @param link where in the web application it leads, a path; null for nowhere
 */
public record Notice(
        long id,
        String kind,
        Instant occurredAt,
        String message,
        @Nullable String link,
        boolean read) {}
