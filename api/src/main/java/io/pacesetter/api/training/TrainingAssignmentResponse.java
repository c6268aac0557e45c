package io.pacesetter.api.training;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.processes.training.AssignedBy;
import io.pacesetter.processes.training.TrainingAssignment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as callers see it.
 *
 * @param reason why it was assigned
 * @param task the id of the task by which it is completed; null if it is not open
 * @param feedback null while it is not done
 * @param cancelled why it was cancelled; null if it was not
 * @param effect how the member's numbers moved; null without enough days, or where it is not worked out
 */
record TrainingAssignmentResponse(
        String id,
        TrainingName training,
        Trainee member,
        AssignerResponse assignedBy,
        @Nullable String reason,
        Instant assignedAt,
        LocalDate due,
        boolean overdue,
        @OneOf(TrainingAssignment.Status.class) String status,
        @Nullable String task,
        @Nullable Instant completedAt,
        @Nullable FeedbackResponse feedback,
        @Nullable String cancelled,
        @Nullable AssignmentEffect effect) {

    /** Who learns. */
    record Trainee(String id, String key, String name) {}

    /** What assigned it; {@code name} is a rule's name or who did it by hand. */
    record AssignerResponse(
            @OneOf(AssignedBy.Kind.class) String kind,
            @Nullable String name) {}

    /** What the member thinks of it; {@code rating} is 1 to 5. */
    record FeedbackResponse(
            @Nullable Integer rating, @Nullable String comment) {}

    /** How a number moved over {@code days} working days before and after; {@code change} is negative if it got worse. */
    record AssignmentEffect(
            @Nullable String indicator, BigDecimal before, BigDecimal after, BigDecimal change, int days) {}
}
