package io.pacesetter.processes.training;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answered when a training is done, with what one thinks of it if one likes. */
@Component
class TrainingForm implements TaskForm {

    static final String KEY = "training";
    static final String ORIGIN = "training-assignment:";

    private static final int BEST = 5;
    private static final int LONGEST_COMMENT = 1_000;

    private final AssignmentRows rows;
    private final TrainingRows trainings;
    private final Organizations organizations;
    private final Clock clock;

    TrainingForm(AssignmentRows rows, TrainingRows trainings, Organizations organizations, Clock clock) {
        this.rows = rows;
        this.trainings = trainings;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        Map<String, Object> kept = new HashMap<>();
        Object rating = outcome.get("rating");
        if (rating instanceof Number number
                && isWhole(number)
                && number.longValue() >= 1
                && number.longValue() <= BEST) {
            kept.put("rating", number.longValue());
        } else if (rating != null) {
            faults.add("/rating", "must be a whole number from 1 to " + BEST + ", or left out");
        }
        Object comment = outcome.get("comment");
        if (comment != null && !(comment instanceof String)) {
            faults.add("/comment", "must be a text, or left out");
        } else {
            String said = comment(comment, faults);
            if (said != null) {
                kept.put("comment", said);
            }
        }
        return kept;
    }

    private static boolean isWhole(Number number) {
        return !(number instanceof BigDecimal fraction)
                || fraction.stripTrailingZeros().scale() <= 0;
    }

    /** A comment may have lines. */
    private static @Nullable String comment(@Nullable Object given, Faults faults) {
        String text = given == null ? "" : given.toString().strip().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        if (text.length() > LONGEST_COMMENT) {
            faults.add("/comment", "has " + text.length() + " characters; at most " + LONGEST_COMMENT + " are allowed");
        }
        return text.isEmpty() ? null : text;
    }

    @Override
    public void completed(Task task, Map<String, Object> outcome, Viewer by) {
        OrganizationId organization = task.organization();
        assignment(task)
                .flatMap(id -> rows.lock(organization, id))
                .filter(assignment -> assignment.status() == TrainingAssignment.Status.OPEN)
                .ifPresent(assignment -> {
                    Instant now = clock.instant();
                    Long rating = (Long) outcome.get("rating");
                    rows.complete(
                            organization,
                            assignment.id(),
                            new TrainingAssignment.Completion(
                                    now,
                                    organizations.calendar(organization).dayOf(now),
                                    by.actor(),
                                    rating == null ? null : rating.intValue(),
                                    (String) outcome.get("comment")));
                });
    }

    @Override
    public Map<String, Object> shown(Task task) {
        return assignment(task)
                .flatMap(id -> rows.find(task.organization(), id))
                .map(assignment -> shown(task.organization(), assignment))
                .orElse(Map.of());
    }

    private Map<String, Object> shown(OrganizationId organization, TrainingAssignment assignment) {
        Map<String, Object> shown = new HashMap<>();
        trainings.find(organization, assignment.trainingId()).ifPresent(training -> {
            shown.put("name", training.name());
            shown.put("description", training.description());
            shown.put("kind", training.kind().key());
            shown.put("minutes", training.minutes());
            if (training.link() != null) {
                shown.put("address", training.link());
            }
            if (training.file() != null) {
                shown.put("file", training.file().name());
            }
        });
        if (assignment.assignedBy().reason() != null) {
            shown.put("reason", assignment.assignedBy().reason());
        }
        return shown;
    }

    private static Optional<Long> assignment(Task task) {
        String origin = task.origin();
        return origin == null || !origin.startsWith(ORIGIN)
                ? Optional.empty()
                : Optional.of(Ids.parse(origin.substring(ORIGIN.length())));
    }
}
