package io.pacesetter.processes.task;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Answers;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks in the database. */
@Service
class StoredTasks implements Tasks {

    private static final int LONGEST_NOTE = 500;

    private final TaskTable table;
    private final Substitutes substitutes;
    private final ObjectProvider<TaskForm> forms;
    private final Answers answers;
    private final Rosters rosters;
    private final Handover handover;
    private final TaskReminders reminders;
    private final TaskNews news;
    private final Clock clock;

    StoredTasks(
            TaskTable table,
            Substitutes substitutes,
            ObjectProvider<TaskForm> forms,
            Answers answers,
            Rosters rosters,
            Handover handover,
            TaskReminders reminders,
            TaskNews news,
            Clock clock) {
        this.table = table;
        this.substitutes = substitutes;
        this.forms = forms;
        this.answers = answers;
        this.rosters = rosters;
        this.handover = handover;
        this.reminders = reminders;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long open(OrganizationId organization, NewTask task) {
        Task before = ofOrigin(organization, task.origin());
        return before == null ? open(organization, task, null, "", null) : before.id();
    }

    long open(
            OrganizationId organization,
            NewTask wanted,
            @Nullable String instance,
            String node,
            @Nullable String workItem) {
        Long meant = wanted.assigneeId();
        Long assignee = meant == null ? null : substitutes.presentFor(organization, meant, wanted.form());
        String group = assignee == null && wanted.group() == null ? TaskRights.groupFor(wanted.form()) : wanted.group();
        Map<String, Object> inputs = wanted.inputs();
        if (meant != null && !meant.equals(assignee)) {
            inputs = Handover.note(inputs, meant);
        }
        Task task = new Task(
                Ids.next(),
                organization,
                instance,
                node,
                wanted.origin().isEmpty() ? null : wanted.origin(),
                wanted.form(),
                wanted.title(),
                wanted.link(),
                assignee,
                group,
                wanted.subjectId(),
                clock.instant(),
                wanted.due(),
                "open",
                null,
                null,
                inputs,
                null,
                0);
        table.add(task, workItem);
        reminders.watch(task);
        tell(task, assignee, null);
        return task.id();
    }

    private void tell(Task task, @Nullable Long person, @Nullable String note) {
        if (person != null) {
            news.tell(task, person, TaskNews.YOURS, note);
        }
        news.changed(task, task.status(), person);
    }

    @Override
    @Transactional
    public void cancel(OrganizationId organization, long id, String reason) {
        table.lock(organization, id).filter(Task::isOpen).ifPresent(task -> {
            table.end(task, "cancelled", null, clock.instant(), Map.of("reason", reason));
            news.changed(task, "cancelled", task.assigneeId());
        });
    }

    @Override
    @Transactional
    public void cancelOf(OrganizationId organization, String origin) {
        Task task = ofOrigin(organization, origin);
        if (task != null) {
            cancel(organization, task.id(), "");
        }
    }

    @Override
    @Transactional
    public void move(OrganizationId organization, long id, Instant due) {
        table.move(organization, id, due);
        table.find(organization, id).filter(Task::isOpen).ifPresent(reminders::watch);
    }

    @Override
    @Transactional
    public void pass(OrganizationId organization, Succession succession) {
        for (Task task : table.openOf(organization, succession.instance(), succession.form())) {
            table.lock(organization, task.id())
                    .filter(Task::isOpen)
                    .filter(open -> Handover.isWith(open, succession.from()))
                    .map(open -> handover.pass(open, succession.to()))
                    .ifPresent(reminders::watch);
        }
    }

    @Override
    public @Nullable Task ofOrigin(OrganizationId organization, String origin) {
        return table.ofOrigin(organization, origin).orElse(null);
    }

    @Override
    public Map<String, Task> ofOrigins(OrganizationId organization, Collection<String> origins) {
        return table.ofOrigins(organization, origins).stream()
                .collect(Collectors.toMap(task -> String.valueOf(task.origin()), Function.identity()));
    }

    @Override
    public Task get(Viewer viewer, long id) {
        return table.find(viewer.organization(), id)
                .filter(task -> TaskRights.maySee(viewer, task, table.escalation(task)))
                .orElseThrow(() -> Refusal.notFound("Task", Ids.format(id)));
    }

    @Override
    public Map<String, Object> shown(Task task) {
        Map<String, Object> shown = new HashMap<>(task.inputs());
        forms.stream().filter(form -> form.key().equals(task.form())).forEach(form -> shown.putAll(form.shown(task)));
        return shown;
    }

    @Override
    public Listed page(Viewer viewer, Wanted wanted, int page, int size) {
        TaskRights.Condition condition = TaskRights.listed(viewer, wanted);
        return new Listed(
                table.page(condition.sql(), condition.parameters(), page, size),
                table.count(condition.sql(), condition.parameters()));
    }

    @Override
    @Transactional
    public Task complete(Viewer viewer, long id, Map<String, Object> outcome, @Nullable Long version) {
        Task task = locked(viewer, id);
        check(TaskRights.mayWork(viewer, task, table.escalation(task)));
        if (version != null && version != task.version()) {
            throw Refusal.conflict(
                    "The task has changed since you read it (version " + task.version() + "); look at it again");
        }
        Faults faults = new Faults();
        TaskForm form = form(task.form());
        Map<String, Object> checked = form.check(task, outcome, faults);
        faults.refuseIfAny();
        Map<String, Object> kept = form.kept(task, checked);
        table.end(task, "done", viewer.actor(), clock.instant(), kept);
        form.completed(task, checked, viewer);
        String workItem = table.workItem(task);
        if (task.instance() != null && workItem != null) {
            answers.complete(viewer.organization(), task.instance(), workItem, kept, viewer.actor());
        }
        news.changed(task, "done", task.assigneeId());
        return table.find(viewer.organization(), id).orElseThrow();
    }

    private Task locked(Viewer viewer, long id) {
        Task task = table.lock(viewer.organization(), id)
                .filter(found -> TaskRights.maySee(viewer, found, table.escalation(found)))
                .orElseThrow(() -> Refusal.notFound("Task", Ids.format(id)));
        if (!task.isOpen()) {
            throw Refusal.conflict(
                    "The task is " + task.status() + (task.completedBy() == null ? "" : ", by " + task.completedBy()));
        }
        return task;
    }

    private static void check(boolean may) {
        if (!may) {
            throw Refusal.forbidden("The task is somebody else's; ask for it to be delegated to you");
        }
    }

    private TaskForm form(String key) {
        return forms.stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no form " + key));
    }

    @Override
    @Transactional
    public Task delegate(Viewer viewer, long id, long toPerson, @Nullable String note) {
        Task task = locked(viewer, id);
        check(TaskRights.mayHandOn(viewer, task, table.escalation(task)));
        Faults faults = new Faults();
        if (rosters.current(viewer.organization()).byId(toPerson).isEmpty()) {
            faults.add("/to", "nobody is " + Ids.format(toPerson) + "; give a person's key or id");
        }
        String said = faults.optional("/note", note, LONGEST_NOTE);
        faults.refuseIfAny();
        Map<String, Object> inputs = new HashMap<>(task.inputs());
        inputs.put("delegatedBy", viewer.actor());
        inputs.remove("note");
        if (said != null) {
            inputs.put("note", said);
        }
        return assigned(task, toPerson, inputs, said);
    }

    @Override
    @Transactional
    public Task claim(Viewer viewer, long id) {
        Task task = locked(viewer, id);
        check(TaskRights.mayWork(viewer, task, table.escalation(task)));
        if (viewer.personId() == null) {
            throw Refusal.forbidden("You are nobody in the roster; complete the task for the group instead");
        }
        return assigned(task, viewer.personId(), task.inputs(), null);
    }

    private Task assigned(Task task, long person, Map<String, Object> inputs, @Nullable String note) {
        table.assign(task, person, task.group(), inputs);
        Task now = table.find(task.organization(), task.id()).orElseThrow();
        reminders.watch(now);
        tell(now, person, note);
        return now;
    }
}
