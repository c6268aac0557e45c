package io.pacesetter.processes.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.Passing;
import io.pacesetter.processes.testing.ProcessTest;
import io.pacesetter.processes.time.WorkingTimes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ana and Ben are each to do a training; another one of Ana was taken back. */
@ProcessTest
class TrainingTasksIT {

    @Autowired
    private Scenario scenario;

    @Autowired
    private Trainings trainings;

    @Autowired
    private TrainingAssignments assignments;

    @Autowired
    private AssignmentRows rows;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkingTimes times;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    private Passing passing;

    private final List<String> asked = new ArrayList<>();
    private FoundedOrganization acme;
    private TrainingAssignment anas;
    private TrainingAssignment bens;
    private TrainingAssignment takenBack;

    @BeforeEach
    void assign() {
        passing.startOver();
        acme = scenario.aTeamWithANewcomer();
        anas = assigned("Cold calls", "ana");
        bens = assigned("Warm calls", "ben");
        long other = assigned("Demos", "ana").id();
        takenBack = here(() -> assignments.cancel(office(), other, "Later"));
    }

    @Test
    void asksOnceForTheTasksOfAList() {
        TrainingAssignments listing =
                new TrainingAssignments(trainings, rows, counted(), times, rosters, subjects, audit, clock);

        Map<Long, Long> found = listing.tasksOf(acme.id(), List.of(anas, bens, takenBack));

        assertThat(found).isEqualTo(Map.of(anas.id(), task(anas), bens.id(), task(bens)));
        assertThat(asked).containsExactly("ofOrigins");
    }

    private long task(TrainingAssignment assignment) {
        return tasks.ofOrigins(acme.id(), List.of(TrainingAssignments.origin(assignment.id()))).values().stream()
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The tasks, noting what is asked of them. */
    private Tasks counted() {
        return (Tasks) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Tasks.class}, (self, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(tasks, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private TrainingAssignment assigned(String training, String member) {
        Training.Draft draft =
                new Training.Draft(null, training, null, "link", "https://learn.example/1", 30, null, null);
        long person = acme.person(member);
        return here(() -> {
            trainings.create(office(), draft);
            long id = assignments.assign(acme.id(), training, person, null, AssignedBy.hand("rex", null));
            return rows.find(acme.id(), id).orElseThrow();
        });
    }

    private Viewer office() {
        return Deeds.anyone(acme.id());
    }

    private <T> T here(Supplier<T> deed) {
        return CurrentOrganization.call(acme.id(), deed);
    }
}
