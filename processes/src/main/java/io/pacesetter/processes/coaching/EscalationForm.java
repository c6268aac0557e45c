package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody above decides where coaching did not help: {@code decision} close, repeat or train, and a {@code note}. */
@Component
class EscalationForm implements TaskForm {

    private final CoachingSessions sessions;

    EscalationForm(CoachingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String key() {
        return "coaching-escalation";
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        Verdict verdict = Verdict.find(Objects.toString(outcome.get("decision"), ""))
                .filter(given -> given != Verdict.ESCALATE)
                .orElse(null);
        if (verdict == null) {
            faults.add("/decision", "is missing or none of these; give close, repeat or train");
        } else if (verdict == Verdict.TRAIN && sessions.training(task) == null) {
            faults.add("/decision", "cannot be train: the template names no training; give close or repeat");
        }
        Map<String, Object> checked = new HashMap<>();
        checked.put("decision", verdict == null ? "" : verdict.key());
        String note = Written.text("/note", outcome.get("note"), faults);
        if (note != null) {
            checked.put("note", note);
        }
        return checked;
    }

    /** What is written about it is the session's, not the task's. */
    @Override
    public Map<String, Object> kept(Task task, Map<String, Object> checked) {
        return Map.of("decision", Objects.requireNonNull(checked.get("decision")));
    }

    @Override
    public void completed(Task task, Map<String, Object> checked, Viewer by) {
        Verdict verdict =
                Verdict.find(Objects.requireNonNull(checked.get("decision"))).orElseThrow();
        Object note = checked.get("note");
        sessions.resolve(task, new Session.Resolution(verdict, note == null ? null : note.toString(), by.actor()));
    }

    @Override
    public Map<String, Object> shown(Task task) {
        return sessions.numbers(task);
    }
}
