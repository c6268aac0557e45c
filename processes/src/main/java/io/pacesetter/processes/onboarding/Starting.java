package io.pacesetter.processes.onboarding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to start by which plan.
 *
 * @param member a person's id or key; null where {@code members} are given
 * @param members people's ids or keys, who start together
 * @param plan a plan's id or key
 * @param buddy the id or key of whoever accompanies them; null for nobody
 * @param cohort what those who start together are called; null for none
 */
public record Starting(
        @Nullable String member,
        @Nullable List<@Nullable String> members,
        @Nullable String plan,
        @Nullable LocalDate startsOn,
        @Nullable String buddy,
        @Nullable String cohort) {}
