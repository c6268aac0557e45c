package io.pacesetter.processes.task;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.PersonSteps;
import io.pacesetter.processes.time.WorkingTime;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes tasks of the user tasks of processes. */
@Component
class TaskDesk implements PersonSteps {

    private static final Set<String> OWN =
            Set.of("form", "assignee", "group", "due", "dueIn", "title", "link", "subject");

    private final StoredTasks tasks;
    private final TaskTable table;
    private final ObjectProvider<TaskForm> forms;
    private final WorkingTimes times;
    private final Clock clock;

    TaskDesk(StoredTasks tasks, TaskTable table, ObjectProvider<TaskForm> forms, WorkingTimes times, Clock clock) {
        this.tasks = tasks;
        this.table = table;
        this.forms = forms;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public boolean knows(String form) {
        return forms.stream().anyMatch(one -> one.key().equals(form));
    }

    @Override
    public void open(PersonStep step) {
        Map<String, Object> rest = new HashMap<>(step.inputs());
        rest.keySet().removeAll(OWN);
        Long assignee = person(step.inputs().get("assignee"));
        NewTask task = new NewTask(
                text(step, "form"),
                Objects.requireNonNullElse(blankToNull(text(step, "title")), step.name()),
                blankToNull(text(step, "link")),
                assignee,
                blankToNull(text(step, "group")),
                person(step.inputs().get("subject")),
                due(step, assignee),
                rest,
                "");
        tasks.open(step.organization(), task, step.instance(), step.node(), step.id());
    }

    @Override
    public void withdraw(OrganizationId organization, String id) {
        table.ofWorkItem(organization, id).ifPresent(task -> tasks.cancel(organization, task.id(), "withdrawn"));
    }

    private @Nullable Instant due(PersonStep step, @Nullable Long assignee) {
        WorkingTime time = times.of(step.organization(), assignee);
        Object days = step.inputs().get("dueIn");
        if (days != null) {
            LocalDate today = time.calendar().dayOf(clock.instant());
            return time.endOfDay(
                    time.plusWorkingDays(today, Integer.parseInt(days.toString().strip())));
        }
        Object due = step.inputs().get("due");
        if (due == null || due.toString().isBlank()) {
            return null;
        }
        String text = due.toString();
        return text.indexOf('T') > 0 ? Instant.parse(text) : time.endOfDay(LocalDate.parse(text));
    }

    private static @Nullable Long person(@Nullable Object id) {
        return id == null || id.toString().isBlank() ? null : Long.valueOf(Ids.parse(id.toString()));
    }

    private static String text(PersonStep step, String input) {
        return Objects.toString(step.inputs().get(input), "");
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
