package io.pacesetter.processes.task;

import io.pacesetter.engine.people.PersonLeft;
import io.pacesetter.engine.tenant.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands tasks on to whoever steps in for people who are away or have left. */
@Component
class Handover {

    private static final String INSTEAD_OF = "insteadOf";

    private final TaskTable table;
    private final Substitutes substitutes;
    private final TaskNews news;

    Handover(TaskTable table, Substitutes substitutes, TaskNews news) {
        this.table = table;
        this.substitutes = substitutes;
        this.news = news;
    }

    /** Hands what a person who left was to do to the manager, or the group. */
    @EventListener
    @Transactional
    public void on(PersonLeft left) {
        for (Task task : table.openOf(left.organization(), left.personId())) {
            handOn(task, left.personId(), substitutes.insteadOf(left.organization(), left.personId()));
        }
    }

    /** Hands a task on if its assignee is away now; returns it as it is then. */
    Task checkPresence(Task task) {
        Long assignee = task.assigneeId();
        if (assignee == null) {
            return task;
        }
        Long present = substitutes.presentFor(task.organization(), assignee, task.form());
        if (assignee.equals(present)) {
            return task;
        }
        handOn(task, assignee, present);
        return table.find(task.organization(), task.id()).orElse(task);
    }

    /** Tells whether a task is with a person, or with who steps in for that person; null for its group. */
    static boolean isWith(Task task, @Nullable Long person) {
        return Objects.equals(task.assigneeId(), person)
                || (person != null && Ids.format(person).equals(task.inputs().get(INSTEAD_OF)));
    }

    /** Gives a task to another person, or to who steps in for that person; null for its group. Returns it as it is then. */
    Task pass(Task task, @Nullable Long to) {
        Long present = to == null ? null : substitutes.presentFor(task.organization(), to, task.form());
        Map<String, Object> inputs = new HashMap<>(task.inputs());
        inputs.remove(INSTEAD_OF);
        assign(task, present, to == null || to.equals(present) ? inputs : note(inputs, to));
        return table.find(task.organization(), task.id()).orElse(task);
    }

    private void handOn(Task task, long from, @Nullable Long to) {
        assign(task, to, note(task.inputs(), from));
    }

    private void assign(Task task, @Nullable Long to, Map<String, Object> inputs) {
        String group = to == null && task.group() == null ? TaskRights.groupFor(task.form()) : task.group();
        table.assign(task, to, group, inputs);
        if (to != null) {
            news.tell(task, to, TaskNews.YOURS, null);
        }
        news.changed(task, "open", to);
    }

    /** Adds for whom somebody steps in: the first of them. */
    static Map<String, Object> note(Map<String, Object> inputs, long from) {
        Map<String, Object> noted = new HashMap<>(inputs);
        noted.putIfAbsent(INSTEAD_OF, Ids.format(from));
        return noted;
    }
}
