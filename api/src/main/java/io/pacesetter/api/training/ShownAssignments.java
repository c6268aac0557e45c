package io.pacesetter.api.training;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.training.AssignedBy;
import io.pacesetter.processes.training.Training;
import io.pacesetter.processes.training.TrainingAssignment;
import io.pacesetter.processes.training.TrainingAssignments;
import io.pacesetter.processes.training.TrainingEffects;
import io.pacesetter.processes.training.Trainings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows assignments with the names of everything that they speak of. */
@Component
class ShownAssignments {

    private final Trainings trainings;
    private final TrainingAssignments assignments;
    private final TrainingEffects effects;
    private final Indicators indicators;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    ShownAssignments(
            Trainings trainings,
            TrainingAssignments assignments,
            TrainingEffects effects,
            Indicators indicators,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.effects = effects;
        this.indicators = indicators;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** What a list is shown with. */
    private record Around(
            Viewer viewer,
            Map<Long, Training> trainings,
            Map<Long, Long> tasks,
            Roster roster,
            LocalDate today,
            boolean withEffects) {}

    /** Shows assignments in the order given. */
    List<TrainingAssignmentResponse> of(Viewer viewer, List<TrainingAssignment> some, boolean withEffects) {
        Map<Long, Training> known = trainings.all(viewer.organization()).stream()
                .collect(Collectors.toMap(Training::id, Function.identity()));
        LocalDate today = organizations.calendar(viewer.organization()).dayOf(clock.instant());
        Map<Long, Long> tasks = assignments.tasksOf(viewer.organization(), some);
        Around around = new Around(viewer, known, tasks, rosters.current(viewer.organization()), today, withEffects);
        return some.stream().map(assignment -> shown(assignment, around)).toList();
    }

    private TrainingAssignmentResponse shown(TrainingAssignment assignment, Around around) {
        Training training = around.trainings().get(assignment.trainingId());
        if (training == null) {
            throw new IllegalStateException("Training " + assignment.trainingId() + " is assigned but unknown");
        }
        AssignedBy by = assignment.assignedBy();
        TrainingAssignment.Completion completion = assignment.completion();
        Long task = around.tasks().get(assignment.id());
        boolean open = assignment.status() == TrainingAssignment.Status.OPEN;
        return new TrainingAssignmentResponse(
                Ids.format(assignment.id()),
                TrainingName.of(training),
                trainee(around.roster(), assignment.memberId()),
                new TrainingAssignmentResponse.AssignerResponse(by.kind().key(), by.actor()),
                by.reason(),
                assignment.assignedAt(),
                assignment.due(),
                open && assignment.due().isBefore(around.today()),
                assignment.status().key(),
                task == null ? null : Ids.format(task),
                completion == null ? null : completion.at(),
                completion == null
                        ? null
                        : new TrainingAssignmentResponse.FeedbackResponse(completion.rating(), completion.comment()),
                assignment.cancelled(),
                around.withEffects() ? effect(around.viewer(), training, assignment) : null);
    }

    private static TrainingAssignmentResponse.Trainee trainee(Roster roster, long person) {
        String id = Ids.format(person);
        return roster.byId(person)
                .map(member -> new TrainingAssignmentResponse.Trainee(id, member.key(), member.name()))
                .orElseGet(() -> new TrainingAssignmentResponse.Trainee(id, "", ""));
    }

    private TrainingAssignmentResponse.@Nullable AssignmentEffect effect(
            Viewer viewer, Training training, TrainingAssignment assignment) {
        Long indicator = training.indicatorId();
        return effects.of(viewer.organization(), training, assignment)
                .map(moved -> new TrainingAssignmentResponse.AssignmentEffect(
                        indicator == null
                                ? null
                                : indicators
                                        .find(viewer.organization(), indicator)
                                        .map(IndicatorDefinition::key)
                                        .orElse(null),
                        moved.before(),
                        moved.after(),
                        moved.change(),
                        moved.days()))
                .orElse(null);
    }
}
