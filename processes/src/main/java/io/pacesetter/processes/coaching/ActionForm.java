package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says that something agreed in a session is done; {@code note} may say how. */
@Component
class ActionForm implements TaskForm {

    static final String KEY = "coaching-action";
    private static final String ORIGIN = KEY + ":";

    private final ActionRows actions;
    private final Clock clock;

    ActionForm(ActionRows actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    static String origin(long action) {
        return ORIGIN + Ids.format(action);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        Map<String, Object> checked = new HashMap<>();
        String note = Written.text("/note", outcome.get("note"), faults);
        if (note != null) {
            checked.put("note", note);
        }
        return checked;
    }

    @Override
    public void completed(Task task, Map<String, Object> outcome, Viewer by) {
        String origin = task.origin();
        if (origin != null && origin.startsWith(ORIGIN)) {
            actions.done(task.organization(), Ids.parse(origin.substring(ORIGIN.length())), clock.instant());
        }
    }
}
