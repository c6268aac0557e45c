package io.pacesetter.processes.task;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.AlarmWork;
import io.pacesetter.processes.alarm.Alarms;
import io.pacesetter.processes.time.WorkingTime;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after open tasks: reminds the assignee one working day before a task is due and when it is, tells the manager two
 * working days later, who may do it from then on, and leaves it to the group two more days later. Each morning it looks
 * whether the assignee is there.
 */
@Component
class TaskReminders implements AlarmWork {

    static final String KIND = "task";
    private static final int BEFORE = 1;
    private static final int DUE = 2;
    private static final int TO_MANAGER = 3;
    private static final int PATIENCE = 2;

    private final TaskTable table;
    private final Handover handover;
    private final Substitutes substitutes;
    private final TaskNews news;
    private final WorkingTimes times;
    private final Alarms alarms;
    private final Clock clock;

    TaskReminders(
            TaskTable table,
            Handover handover,
            Substitutes substitutes,
            TaskNews news,
            WorkingTimes times,
            Alarms alarms,
            Clock clock) {
        this.table = table;
        this.handover = handover;
        this.substitutes = substitutes;
        this.news = news;
        this.times = times;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Sees to it that an open task is looked after from now on. */
    void watch(Task task) {
        Instant next = next(task);
        String key = Ids.format(task.id());
        if (next == null) {
            alarms.cancel(task.organization(), KIND, key);
        } else {
            alarms.set(task.organization(), KIND, key, next);
        }
    }

    @Override
    @Transactional
    public @Nullable Instant ring(OrganizationId organization, String key) {
        Task found = table.lock(organization, Ids.parse(key)).orElse(null);
        if (found == null || !found.isOpen()) {
            return null;
        }
        Task task = handover.checkPresence(found);
        WorkingTime time = times.of(organization, task.assigneeId());
        int urgency = table.escalation(task).urgency();
        IntStream.rangeClosed(urgency + 1, TaskRights.TO_GROUP)
                .takeWhile(level -> hasCome(task, time, level))
                .forEach(level -> remind(task, time, level));
        return next(task);
    }

    private boolean hasCome(Task task, WorkingTime time, int level) {
        Instant due = task.due();
        return due != null && !moment(time, due, level).isAfter(clock.instant());
    }

    private void remind(Task task, WorkingTime time, int level) {
        Long assignee = task.assigneeId();
        Long manager = assignee == null ? null : substitutes.insteadOf(task.organization(), assignee);
        table.urge(task, level, level == TO_MANAGER ? manager : null, TaskRights.groupFor(task.form()));
        if (assignee != null && (level == DUE || (level == BEFORE && wasOpenBefore(task, time)))) {
            news.tell(task, assignee, TaskNews.DUE, null);
        }
        if (manager != null && level == TO_MANAGER) {
            news.tell(task, manager, TaskNews.OVERDUE, null);
        }
        news.changed(task, "open", assignee);
    }

    private boolean wasOpenBefore(Task task, WorkingTime time) {
        Instant due = task.due();
        return due != null && task.createdAt().isBefore(moment(time, due, BEFORE));
    }

    /** Returns when something is to be looked at; null for never again. */
    private @Nullable Instant next(Task task) {
        WorkingTime time = times.of(task.organization(), task.assigneeId());
        Instant due = task.due();
        int urgency = table.escalation(task).urgency();
        Stream<Instant> reminders = due == null
                ? Stream.empty()
                : IntStream.rangeClosed(urgency + 1, TaskRights.TO_GROUP)
                        .mapToObj(level -> moment(time, due, level))
                        .limit(1);
        LocalDate tomorrow = time.calendar().dayOf(clock.instant()).plusDays(1);
        Stream<Instant> mornings = task.assigneeId() == null ? Stream.empty() : Stream.of(time.startOfDay(tomorrow));
        return Stream.concat(reminders, mornings).min(Instant::compareTo).orElse(null);
    }

    private static Instant moment(WorkingTime time, Instant due, int level) {
        LocalDate day = time.calendar().dayOf(due);
        return switch (level) {
            case BEFORE -> time.startOfDay(time.plusWorkingDays(day, -1));
            case DUE -> due;
            case TO_MANAGER -> time.endOfDay(time.plusWorkingDays(day, PATIENCE));
            default -> time.endOfDay(time.plusWorkingDays(day, 2 * PATIENCE));
        };
    }
}
