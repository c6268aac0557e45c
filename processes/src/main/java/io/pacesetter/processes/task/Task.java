package io.pacesetter.processes.task;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person is asked to do.
 *
 * @param instance the process instance that waits for it; null for none
 * @param node the node of the process; empty for none
 * @param origin what opened it, where no process did
 * @param form the key of its {@link TaskForm}
 * @param link a path in the web application
 * @param assigneeId the person who is to do it; null while it waits for somebody of the group
 * @param group whose members may take it: {@code hr}, {@code sales_ops}, {@code managers} or {@code administrator}
 * @param subjectId the member that it is about
 * @param status {@code open}, {@code done} or {@code cancelled}
 * @param completedBy who did it, as the audit log names people
 * @param outcome what was answered; null until then
 */
public record Task(
        long id,
        OrganizationId organization,
        @Nullable String instance,
        String node,
        @Nullable String origin,
        String form,
        String title,
        @Nullable String link,
        @Nullable Long assigneeId,
        @Nullable String group,
        @Nullable Long subjectId,
        Instant createdAt,
        @Nullable Instant due,
        String status,
        @Nullable String completedBy,
        @Nullable Instant completedAt,
        Map<String, Object> inputs,
        @Nullable Map<String, Object> outcome,
        long version) {

    /** Tells whether it still waits. */
    public boolean isOpen() {
        return status.equals("open");
    }
}
