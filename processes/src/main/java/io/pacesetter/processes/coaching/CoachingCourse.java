package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.ProcessEnd;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.time.WorkingTime;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets cycles going as process instances, and stops them. */
@Component
class CoachingCourse implements ProcessEnd {

    private static final String PROCESS = "coaching";

    private final Processes processes;
    private final CycleRows rows;
    private final SessionRows sessions;
    private final Tasks tasks;
    private final WorkingTimes times;
    private final CoachingWords words;
    private final Leads leads;

    CoachingCourse(
            Processes processes,
            CycleRows rows,
            SessionRows sessions,
            Tasks tasks,
            WorkingTimes times,
            CoachingWords words,
            Leads leads) {
        this.processes = processes;
        this.rows = rows;
        this.sessions = sessions;
        this.tasks = tasks;
        this.times = times;
        this.words = words;
        this.leads = leads;
    }

    /** Sets a new cycle going: at once, or when work begins on its day. */
    void begin(OrganizationId organization, Cycle cycle) {
        WorkingTime time = times.of(organization, cycle.memberId());
        boolean waits = cycle.nextOn().isAfter(leads.today(organization));
        String id = Ids.format(cycle.id());
        String instance = processes.start(
                organization,
                PROCESS,
                id,
                words.cycle(organization, cycle.memberId()),
                Map.of(
                        "cycle",
                        id,
                        "member",
                        Ids.format(cycle.memberId()),
                        "link",
                        link(cycle.id()),
                        "waits",
                        waits,
                        "startAt",
                        startOf(time, cycle).toString()));
        rows.runs(organization, cycle.id(), instance);
    }

    /** Returns when work begins on the day of a cycle, or the next that the member works. */
    static Instant startOf(WorkingTime time, Cycle cycle) {
        return time.startOfDay(time.plusWorkingDays(cycle.nextOn(), 0));
    }

    /** Returns where a cycle is shown in the web application. */
    static String link(long cycle) {
        return "/coaching/" + Ids.format(cycle);
    }

    /**
     * Stops a cycle with its tasks, those that were agreed too.
     *
     * @return false if it was over already
     */
    boolean stop(OrganizationId organization, Cycle cycle, String reason, String actor) {
        String instance = cycle.instance();
        if (instance != null) {
            processes.abort(organization, instance, reason, actor);
        }
        rows.end(organization, cycle.id(), Cycle.Status.CANCELLED);
        return rows.explain(organization, cycle.id(), reason);
    }

    /** Tells whether a session of a cycle was held. */
    boolean hasSession(OrganizationId organization, Cycle cycle) {
        return sessions.of(organization, List.of(cycle.id())).getOrDefault(cycle.id(), List.of()).stream()
                .anyMatch(session -> session.heldOn() != null);
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public void ended(OrganizationId organization, String instance, String business, Outcome outcome) {
        long cycle = Ids.parse(business);
        boolean completed = outcome == Outcome.COMPLETED;
        rows.end(organization, cycle, completed ? Cycle.Status.CLOSED : Cycle.Status.CANCELLED);
        if (!completed) {
            sessions.latest(organization, cycle).stream()
                    .flatMap(session -> session.actions().stream())
                    .filter(action -> !action.done())
                    .forEach(action -> tasks.cancelOf(organization, ActionForm.origin(action.id())));
        }
    }
}
