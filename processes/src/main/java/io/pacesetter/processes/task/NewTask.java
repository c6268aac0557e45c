package io.pacesetter.processes.task;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task to open; the fields are those of {@link Task}.
 *
 * @param origin what opens it, such as {@code onboarding-task:<id>}, at most 100 characters; opening the same twice gives the
 *     task that there is
 */
public record NewTask(
        String form,
        String title,
        @Nullable String link,
        @Nullable Long assigneeId,
        @Nullable String group,
        @Nullable Long subjectId,
        @Nullable Instant due,
        Map<String, Object> inputs,
        String origin) {}
