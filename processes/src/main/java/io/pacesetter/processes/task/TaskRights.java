package io.pacesetter.processes.task;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may do and see a task: its assignee, the manager that it was escalated to, and its group while nobody has it or it has
 * been overdue for long. Who administers processes sees all and hands them on.
 */
final class TaskRights {

    /** The urgency from which on a task is its group's too, though somebody has it. */
    static final int TO_GROUP = 4;

    /** Which tasks are meant, in SQL. */
    record Condition(String sql, List<Object> parameters) {}

    private static final Map<String, Permission> GROUPS = Map.of(
            "hr", Permission.PEOPLE_WRITE,
            "sales_ops", Permission.RULES_WRITE,
            "managers", Permission.COACHING_WRITE,
            "administrator", Permission.ACCESS_ADMINISTER);

    private TaskRights() {}

    /** Returns the group of tasks that nobody else is there for. */
    static String groupFor(String form) {
        return form.startsWith("onboarding") ? "hr" : "sales_ops";
    }

    static boolean mayWork(Viewer viewer, Task task, TaskTable.Escalation escalation) {
        Long me = viewer.personId();
        if (me != null && (me.equals(task.assigneeId()) || me.equals(escalation.toPerson()))) {
            return true;
        }
        boolean open = task.assigneeId() == null || escalation.urgency() >= TO_GROUP;
        return open && inGroup(viewer, task.group());
    }

    static boolean mayHandOn(Viewer viewer, Task task, TaskTable.Escalation escalation) {
        return mayWork(viewer, task, escalation) || viewer.may(Permission.PROCESSES_ADMINISTER);
    }

    static boolean maySee(Viewer viewer, Task task, TaskTable.Escalation escalation) {
        boolean isAbout = viewer.personId() != null && viewer.personId().equals(task.subjectId());
        return isAbout || mayHandOn(viewer, task, escalation);
    }

    private static boolean inGroup(Viewer viewer, @Nullable String group) {
        Permission needed = group == null ? null : GROUPS.get(group);
        return needed != null && viewer.may(needed);
    }

    /** Returns the tasks that a viewer wants and may see. */
    static Condition listed(Viewer viewer, Tasks.Wanted wanted) {
        StringBuilder sql = new StringBuilder("organization_id = ?");
        List<Object> parameters = new ArrayList<>(List.of(viewer.organization().value()));
        if (wanted.mine() || !viewer.may(Permission.PROCESSES_ADMINISTER)) {
            addMine(viewer, wanted.mine(), sql, parameters);
        }
        add(sql, parameters, " AND assignee_id = ?", wanted.assigneeId());
        add(sql, parameters, " AND status = ?", wanted.status());
        add(sql, parameters, " AND form = ?", wanted.form());
        return new Condition(sql.toString(), parameters);
    }

    private static void addMine(Viewer viewer, boolean toDo, StringBuilder sql, List<Object> parameters) {
        long me = viewer.personId() == null ? 0 : viewer.personId();
        sql.append(" AND (assignee_id = ? OR escalated_id = ?");
        parameters.addAll(List.of(me, me));
        List<String> groups = GROUPS.keySet().stream()
                .filter(group -> inGroup(viewer, group))
                .sorted()
                .toList();
        if (!groups.isEmpty()) {
            sql.append(" OR ((assignee_id IS NULL OR urgency >= ")
                    .append(TO_GROUP)
                    .append(") AND person_group IN (?");
            sql.append(", ?".repeat(groups.size() - 1)).append("))");
            parameters.addAll(groups);
        }
        if (!toDo) {
            sql.append(" OR subject_id = ?");
            parameters.add(me);
        }
        sql.append(")");
    }

    private static void add(StringBuilder sql, List<Object> parameters, String part, @Nullable Object value) {
        if (value != null) {
            sql.append(part);
            parameters.add(value);
        }
    }
}
