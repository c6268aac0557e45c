package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a member answers: {@code answers} by key, {@code answer} in their own words, {@code acknowledged}. The task itself keeps
 * that they did, not what they said.
 */
@Component
class ReviewForm implements TaskForm {

    private record Content(
            List<Session.Answer> answers, @Nullable String answer) {}

    private final CoachingSessions sessions;

    ReviewForm(CoachingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String key() {
        return "coaching-review";
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        Session session = sessions.of(task);
        if (!Boolean.TRUE.equals(outcome.get("acknowledged"))) {
            faults.add("/acknowledged", "is missing; give true once you have read the session");
        }
        List<Session.Answer> answers =
                Written.answers(session.questions(), Session.Side.MEMBER, outcome.get("answers"), faults);
        Map<String, Object> checked = new HashMap<>();
        checked.put("content", new Content(answers, Written.text("/answer", outcome.get("answer"), faults)));
        return checked;
    }

    @Override
    public Map<String, Object> kept(Task task, Map<String, Object> checked) {
        return Map.of("acknowledged", true);
    }

    @Override
    public void completed(Task task, Map<String, Object> checked, Viewer by) {
        Content content = (Content) Objects.requireNonNull(checked.get("content"));
        sessions.review(task, content.answers(), content.answer(), by);
    }

    @Override
    public Map<String, Object> shown(Task task) {
        return sessions.shown(task, Session.Side.MEMBER);
    }
}
