package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.NewTask;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what people say in and after sessions. */
@Component
class CoachingSessions {

    private final SessionRows sessions;
    private final CycleRows cycles;
    private final ActionRows actions;
    private final CoachingTemplates templates;
    private final Tasks tasks;
    private final WorkingTimes times;
    private final Clock clock;

    CoachingSessions(
            SessionRows sessions,
            CycleRows cycles,
            ActionRows actions,
            CoachingTemplates templates,
            Tasks tasks,
            WorkingTimes times,
            Clock clock) {
        this.sessions = sessions;
        this.cycles = cycles;
        this.actions = actions;
        this.templates = templates;
        this.tasks = tasks;
        this.times = times;
        this.clock = clock;
    }

    /** Returns the session that a task is about. */
    Session of(Task task) {
        long id = Ids.parse(Objects.toString(task.inputs().get("session"), ""));
        return sessions.find(task.organization(), id)
                .orElseThrow(() -> new IllegalStateException("Task " + task.id() + " is about no coaching session"));
    }

    /** Returns the training that the template of a task's cycle names; null for none. */
    @Nullable
    String training(Task task) {
        return cycles.find(task.organization(), of(task).cycleId())
                .map(cycle -> templates.get(task.organization(), cycle.templateId()))
                .map(template -> template.judging().training())
                .orElse(null);
    }

    /** Writes what was said, and asks the owners of what was agreed to do it. */
    void hold(Task task, SessionContent content, Viewer by) {
        Session session = of(task);
        OrganizationId organization = task.organization();
        Session.Notes notes = new Session.Notes(content.shared(), content.secret(), by.personId(), by.actor());
        sessions.hold(organization, session.id(), content, notes);
        int position = 0;
        for (SessionContent.Agreed agreed : content.actions()) {
            ActionItem action = new ActionItem(Ids.next(), agreed.text(), agreed.ownerId(), agreed.due(), false);
            actions.insert(organization, session.id(), position++, action);
            ask(organization, session, action);
        }
        cycles.move(organization, session.cycleId(), Cycle.Status.WITH_MEMBER, content.heldOn());
    }

    private void ask(OrganizationId organization, Session session, ActionItem action) {
        String cycle = Ids.format(session.cycleId());
        tasks.open(
                organization,
                new NewTask(
                        ActionForm.KEY,
                        action.text(),
                        "/coaching/" + cycle,
                        action.ownerId(),
                        null,
                        session.memberId(),
                        times.of(organization, action.ownerId()).endOfDay(action.due()),
                        Map.of("cycle", cycle, "session", Ids.format(session.id())),
                        ActionForm.origin(action.id())));
    }

    /** Writes what came back; only the member acknowledges. */
    void review(Task task, List<Session.Answer> answers, @Nullable String answer, Viewer by) {
        Session session = of(task);
        List<Session.Answer> all = new ArrayList<>(session.answersOf(Session.Side.MANAGER));
        all.addAll(answers);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean member = Objects.equals(by.personId(), session.memberId());
        sessions.review(task.organization(), session.id(), all, new Session.Review(answer, now, member ? now : null));
    }

    void resolve(Task task, Session.Resolution resolution) {
        sessions.resolve(task.organization(), of(task).id(), resolution);
    }

    /** Returns what a form shows to one side: its questions, the numbers, and to the member what the manager wrote. */
    Map<String, Object> shown(Task task, Session.Side side) {
        Session session = of(task);
        Map<String, Object> shown = new HashMap<>(Map.of(
                "number", session.number(),
                "questions",
                        session.questions().stream()
                                .filter(side::answers)
                                .map(CoachingSessions::asked)
                                .toList(),
                "privateNotes", session.privateNotes(),
                "scorecard", session.snapshot().scorecard(),
                "goals", session.snapshot().goals()));
        Session.Notes notes = session.notes();
        if (side == Session.Side.MEMBER && notes != null) {
            shown.put("answers", said(session));
            shown.put("heldOn", Objects.toString(session.heldOn(), ""));
            shown.put("sharedNote", Objects.requireNonNullElse(notes.shared(), ""));
            shown.put(
                    "actions",
                    session.actions().stream().map(CoachingSessions::agreed).toList());
        }
        return shown;
    }

    private static Map<String, Object> asked(Question question) {
        return Map.of(
                "key", question.key(),
                "text", question.text(),
                "kind", question.kind().key(),
                "choices", question.choices());
    }

    private static List<Map<String, Object>> said(Session session) {
        Map<String, String> texts = new HashMap<>();
        session.questions().forEach(question -> texts.put(question.key(), question.text()));
        return session.answersOf(Session.Side.MANAGER).stream()
                .map(answer -> Map.<String, Object>of(
                        "question", texts.getOrDefault(answer.question(), answer.question()),
                        "by", answer.by(),
                        "answer", answer.answer()))
                .toList();
    }

    private static Map<String, Object> agreed(ActionItem action) {
        return Map.of("text", action.text(), "due", action.due().toString(), "owner", Ids.format(action.ownerId()));
    }

    /** Returns the numbers that somebody above decides by. */
    Map<String, Object> numbers(Task task) {
        Session session = of(task);
        Session.Result result = session.result();
        Map<String, Object> shown = new HashMap<>();
        shown.put("sessions", session.number());
        if (result != null) {
            put(shown, "indicator", result.indicator());
            put(shown, "before", result.movement().before());
            put(shown, "after", result.movement().after());
            put(shown, "change", result.movement().change());
            put(shown, "attainment", result.movement().attainment());
        }
        return shown;
    }

    private static void put(Map<String, Object> shown, String key, @Nullable Object value) {
        if (value != null) {
            shown.put(key, value);
        }
    }
}
