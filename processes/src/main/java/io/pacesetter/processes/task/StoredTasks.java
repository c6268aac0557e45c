package io.pacesetter.processes.task;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.people.PersonLeft;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Answers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks in the database. */
@Service
class StoredTasks implements Tasks {

    private static final Map<String, Permission> GROUPS = Map.of(
            "hr", Permission.PEOPLE_WRITE,
            "sales_ops", Permission.RULES_WRITE,
            "managers", Permission.COACHING_WRITE,
            "administrator", Permission.ACCESS_ADMINISTER);

    private final TaskTable table;
    private final Substitutes substitutes;
    private final ObjectProvider<TaskForm> forms;
    private final Answers answers;
    private final Rosters rosters;
    private final Notices notices;
    private final LiveEvents live;
    private final Clock clock;

    StoredTasks(
            TaskTable table,
            Substitutes substitutes,
            ObjectProvider<TaskForm> forms,
            Answers answers,
            Rosters rosters,
            Notices notices,
            LiveEvents live,
            Clock clock) {
        this.table = table;
        this.substitutes = substitutes;
        this.forms = forms;
        this.answers = answers;
        this.rosters = rosters;
        this.notices = notices;
        this.live = live;
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
        Long assignee = meant == null ? null : substitutes.presentFor(organization, meant);
        String group = assignee == null && wanted.group() == null ? groupFor(wanted.form()) : wanted.group();
        Map<String, Object> inputs = new HashMap<>(wanted.inputs());
        if (meant != null && !meant.equals(assignee)) {
            inputs.put("insteadOf", Ids.format(meant));
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
        tell(task, assignee);
        return task.id();
    }

    private static String groupFor(String form) {
        return form.startsWith("onboarding") ? "hr" : "sales_ops";
    }

    private void tell(Task task, @Nullable Long person) {
        if (person != null && task.isOpen()) {
            notices.send(
                    task.organization(),
                    person,
                    new Notices.Message("task", task.title(), "/tasks/" + Ids.format(task.id())));
        }
        publish(task, task.status(), person);
    }

    private void publish(Task task, String status, @Nullable Long person) {
        live.publish(
                task.organization(),
                "task",
                Map.of(
                        "id",
                        Ids.format(task.id()),
                        "status",
                        status,
                        "person",
                        person == null ? "" : Ids.format(person)));
    }

    @Override
    @Transactional
    public void cancel(OrganizationId organization, long id, String reason) {
        table.lock(organization, id).filter(Task::isOpen).ifPresent(task -> {
            table.end(task, "cancelled", null, clock.instant(), Map.of("reason", reason));
            publish(task, "cancelled", task.assigneeId());
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
    }

    @Override
    public @Nullable Task ofOrigin(OrganizationId organization, String origin) {
        return table.ofOrigin(organization, origin).orElse(null);
    }

    @Override
    public Task get(Viewer viewer, long id) {
        return table.find(viewer.organization(), id)
                .filter(task -> mayWork(viewer, task) || viewer.seesEveryone() || isAbout(viewer, task))
                .orElseThrow(() -> Refusal.notFound("Task", Ids.format(id)));
    }

    private static boolean isAbout(Viewer viewer, Task task) {
        return viewer.personId() != null && viewer.personId().equals(task.subjectId());
    }

    private static boolean mayWork(Viewer viewer, Task task) {
        boolean assigned = task.assigneeId() != null && task.assigneeId().equals(viewer.personId());
        return assigned || (task.assigneeId() == null && inGroup(viewer, task.group()));
    }

    private static boolean inGroup(Viewer viewer, @Nullable String group) {
        Permission needed = group == null ? null : GROUPS.get(group);
        return needed != null && viewer.may(needed);
    }

    @Override
    public Listed page(Viewer viewer, Wanted wanted, int page, int size) {
        StringBuilder condition = new StringBuilder("organization_id = ?");
        List<Object> parameters = new ArrayList<>(List.of(viewer.organization().value()));
        List<String> groups = GROUPS.keySet().stream()
                .filter(group -> inGroup(viewer, group))
                .sorted()
                .toList();
        long me = viewer.personId() == null ? 0 : viewer.personId();
        if (wanted.mine() || !viewer.seesEveryone()) {
            condition.append(" AND (assignee_id = ?");
            parameters.add(me);
            if (!groups.isEmpty()) {
                condition
                        .append(" OR (assignee_id IS NULL AND person_group IN (?")
                        .append(", ?".repeat(groups.size() - 1))
                        .append("))");
                parameters.addAll(groups);
            }
            condition.append(wanted.mine() ? ")" : " OR subject_id = ?)");
            if (!wanted.mine()) {
                parameters.add(me);
            }
        }
        add(condition, parameters, " AND assignee_id = ?", wanted.assigneeId());
        add(condition, parameters, " AND status = ?", wanted.status());
        add(condition, parameters, " AND form = ?", wanted.form());
        return new Listed(
                table.page(condition.toString(), parameters, page, size),
                table.count(condition.toString(), parameters));
    }

    private static void add(StringBuilder condition, List<Object> parameters, String part, @Nullable Object value) {
        if (value != null) {
            condition.append(part);
            parameters.add(value);
        }
    }

    @Override
    @Transactional
    public Task complete(Viewer viewer, long id, Map<String, Object> outcome, @Nullable Long version) {
        Task task = locked(viewer, id);
        if (version != null && version != task.version()) {
            throw Refusal.conflict(
                    "The task has changed since you read it (version " + task.version() + "); look at it again");
        }
        Faults faults = new Faults();
        TaskForm form = form(task.form());
        Map<String, Object> checked = form.check(task, outcome, faults);
        faults.refuseIfAny();
        table.end(task, "done", viewer.actor(), clock.instant(), checked);
        form.completed(task, checked, viewer);
        String workItem = table.workItem(task);
        if (task.instance() != null && workItem != null) {
            answers.complete(viewer.organization(), task.instance(), workItem, checked, viewer.actor());
        }
        publish(task, "done", task.assigneeId());
        return table.find(viewer.organization(), id).orElseThrow();
    }

    private Task locked(Viewer viewer, long id) {
        Task task = table.lock(viewer.organization(), id).orElseThrow(() -> Refusal.notFound("Task", Ids.format(id)));
        get(viewer, id);
        if (!task.isOpen()) {
            throw Refusal.conflict(
                    "The task is " + task.status() + (task.completedBy() == null ? "" : ", by " + task.completedBy()));
        }
        if (!mayWork(viewer, task)) {
            throw Refusal.forbidden("The task is somebody else's; ask for it to be delegated to you");
        }
        return task;
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
        if (rosters.current(viewer.organization()).byId(toPerson).isEmpty()) {
            throw Refusal.invalid("/to", "nobody is " + Ids.format(toPerson) + "; give a person's key or id");
        }
        return assigned(task, toPerson);
    }

    @Override
    @Transactional
    public Task claim(Viewer viewer, long id) {
        Task task = locked(viewer, id);
        if (viewer.personId() == null) {
            throw Refusal.forbidden("You are nobody in the roster; complete the task for the group instead");
        }
        return assigned(task, viewer.personId());
    }

    private Task assigned(Task task, long person) {
        table.assign(task, person, task.group());
        Task now = table.find(task.organization(), task.id()).orElseThrow();
        tell(now, person);
        return now;
    }

    /** Hands on what a person who left was to do. */
    @EventListener
    @Transactional
    public void handOn(PersonLeft left) {
        for (Task task : table.openOf(left.organization(), left.personId())) {
            Long next = substitutes.presentFor(left.organization(), left.personId());
            boolean someone = next != null && next != left.personId();
            table.assign(
                    task,
                    someone ? next : null,
                    someone || task.group() != null ? task.group() : groupFor(task.form()));
            tell(task, someone ? next : null);
        }
    }
}
