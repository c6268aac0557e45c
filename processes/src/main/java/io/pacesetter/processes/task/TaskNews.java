package io.pacesetter.processes.task;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.tenant.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people of their tasks, and open pages that a task changed. */
@Component
class TaskNews {

    /** Somebody has a task now. */
    static final String YOURS = "task";

    /** It is due soon, or now. */
    static final String DUE = "task_due";

    /** It has been overdue for days. */
    static final String OVERDUE = "task_overdue";

    private final Notices notices;
    private final LiveEvents live;

    TaskNews(Notices notices, LiveEvents live) {
        this.notices = notices;
        this.live = live;
    }

    /**
     * Notifies a person.
     *
     * @param note what is said beside the title
     */
    void tell(Task task, long person, String kind, @Nullable String note) {
        String text = note == null ? task.title() : task.title() + ": " + note;
        String link = "/tasks?task=" + Ids.format(task.id());
        notices.send(task.organization(), person, new Notices.Message(kind, text, link));
    }

    /** Tells open pages. */
    void changed(Task task, String status, @Nullable Long person) {
        String whose = person == null ? "" : Ids.format(person);
        live.publish(
                task.organization(), "task", Map.of("id", Ids.format(task.id()), "status", status, "person", whose));
    }
}
