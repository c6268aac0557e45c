package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a manager writes about a session: {@code heldOn}, {@code answers} by key, {@code notes} ({@code shared}, {@code
 * private}) and {@code actions} ({@code text}, {@code owner}, {@code due}). The task itself keeps the day alone.
 */
@Component
class SessionForm implements TaskForm {

    static final String KEY = "coaching-session";
    private static final String CONTENT = "content";
    private static final int MOST_ACTIONS = 20;
    private static final int LONGEST_ACTION = 500;
    private static final int OLDEST_DAYS = 60;

    private final CoachingSessions sessions;
    private final Leads leads;

    SessionForm(CoachingSessions sessions, Leads leads) {
        this.sessions = sessions;
        this.leads = leads;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
        Session session = sessions.of(task);
        Map<?, ?> notes = Written.object("/notes", outcome.get("notes"), faults);
        String secret = Written.text("/notes/private", notes.get("private"), faults);
        if (secret != null && !session.privateNotes()) {
            faults.add("/notes/private", "are not kept with this template; leave them out, or share them");
        }
        SessionContent content = new SessionContent(
                heldOn(task.organization(), outcome.get("heldOn"), faults),
                Written.answers(session.questions(), Session.Side.MANAGER, outcome.get("answers"), faults),
                Written.text("/notes/shared", notes.get("shared"), faults),
                secret,
                actions(task.organization(), session, outcome.get("actions"), faults));
        return Map.of(CONTENT, content);
    }

    private LocalDate heldOn(OrganizationId organization, @Nullable Object given, Faults faults) {
        LocalDate today = leads.today(organization);
        LocalDate day = faults.day("/heldOn", given == null ? null : given.toString());
        LocalDate oldest = today.minusDays(OLDEST_DAYS);
        if (day != null && (day.isAfter(today) || day.isBefore(oldest))) {
            faults.add("/heldOn", day + " is not from " + oldest + " to today; give the day on which you spoke");
        }
        return day == null ? today : day;
    }

    private List<SessionContent.Agreed> actions(
            OrganizationId organization, Session session, @Nullable Object given, Faults faults) {
        if (given != null && !(given instanceof List<?>)) {
            faults.add("/actions", "is no list; give a list of objects with text, owner and due");
        }
        List<?> actions = given instanceof List<?> list ? list : List.of();
        if (actions.size() > MOST_ACTIONS) {
            faults.add("/actions", "holds " + actions.size() + "; at most " + MOST_ACTIONS + " can be agreed at once");
            return List.of();
        }
        List<SessionContent.Agreed> read = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            read.add(action(organization, session, "/actions/" + i, actions.get(i), faults));
        }
        return read;
    }

    private SessionContent.Agreed action(
            OrganizationId organization, Session session, String at, @Nullable Object given, Faults faults) {
        Map<?, ?> action = Written.object(at, given, faults);
        String text = faults.required(at + "/text", Objects.toString(action.get("text"), null), LONGEST_ACTION);
        LocalDate due = faults.day(at + "/due", Objects.toString(action.get("due"), null));
        LocalDate today = leads.today(organization);
        if (Objects.toString(action.get("due"), "").isBlank()) {
            faults.add(at + "/due", "is missing; give the day by which it is done");
        } else if (due != null && due.isBefore(today)) {
            faults.add(at + "/due", due + " has passed; give today, " + today + ", or a later day");
        }
        long owner = owner(organization, session, at, Objects.toString(action.get("owner"), "member"), faults);
        return new SessionContent.Agreed(text, owner, due == null ? today : due);
    }

    private long owner(OrganizationId organization, Session session, String at, String owner, Faults faults) {
        Long manager = session.managerId();
        if (owner.isBlank() || owner.equals("member")) {
            return session.memberId();
        }
        if (owner.equals("manager") && manager != null) {
            return manager;
        }
        Long found = Subjects.member(leads.roster(organization), owner)
                .map(Roster.Member::id)
                .filter(person -> leads.isThere(organization, person))
                .orElse(null);
        if (found == null) {
            faults.add(at + "/owner", "'" + owner + "' is nobody here; give member, manager, or a person's key or id");
        }
        return found == null ? session.memberId() : found;
    }

    @Override
    public Map<String, Object> kept(Task task, Map<String, Object> checked) {
        return Map.of("heldOn", content(checked).heldOn().toString());
    }

    @Override
    public void completed(Task task, Map<String, Object> checked, Viewer by) {
        sessions.hold(task, content(checked), by);
    }

    @Override
    public Map<String, Object> shown(Task task) {
        return sessions.shown(task, Session.Side.MANAGER);
    }

    private static SessionContent content(Map<String, Object> checked) {
        return (SessionContent) Objects.requireNonNull(checked.get(CONTENT));
    }
}
