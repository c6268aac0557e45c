package io.pacesetter.processes.coaching;

import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.notice.Notice;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.FoundedOrganization;
import io.pacesetter.engine.testing.RulesInForce;
import io.pacesetter.engine.testing.Scenario;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.alarm.AlarmNode;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ana is coached by Mia, whose manager is Rex; what they do in it. */
abstract class CoachingScene {

    static final Duration LONG = Duration.ofSeconds(20);
    static final Instant THURSDAY = TurnableClock.START;
    static final Instant TUESDAY_NIGHT = Instant.parse("2025-05-20T21:00:00Z");

    @Autowired
    CoachingRequests requests;

    @Autowired
    Coaching coaching;

    @Autowired
    CoachingOverview overview;

    @Autowired
    CoachingTemplates templates;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Notices notices;

    @Autowired
    Teams teams;

    @Autowired
    People people;

    @Autowired
    RulesInForce rules;

    @Autowired
    AlarmNode node;

    @Autowired
    Scenario scenario;

    @Autowired
    Deeds deeds;

    @Autowired
    TurnableClock clock;

    FoundedOrganization acme;
    long ana;
    long mia;
    long rex;

    @BeforeEach
    void found() {
        // A node waits by the clock for its next look: one that runs while the clock is turned back would wait for days
        node.stop();
        clock.turnTo(THURSDAY);
        node.start();
        acme = scenario.anOrganization()
                .withTeam("Region")
                .withTeam("West")
                .under("Region")
                .withMember("ana")
                .in("West")
                .withMember("mia")
                .in("West")
                .withMember("rex")
                .in("Region")
                .founded();
        ana = acme.person("ana");
        mia = acme.person("mia");
        rex = acme.person("rex");
        manages(rex, "Region");
        manages(mia, "West");
    }

    void manages(long person, String team) {
        CurrentOrganization.run(
                acme.id(),
                () -> teams.edit(
                        acme.id(), acme.team(team), new TeamEdit(null, Patch.to(person), null, null), new Faults()));
    }

    Viewer as(long person) {
        return new Viewer(
                acme.id(),
                Ids.format(person),
                1L,
                person,
                Set.of(Permission.TASKS_WORK, Permission.COACHING_READ, Permission.COACHING_WRITE),
                false);
    }

    /** A template with one question for each side, judged by calls. */
    String template(String decision, int days) {
        CoachingTemplate.QuestionDraft toManager =
                new CoachingTemplate.QuestionDraft("next", "What next?", "manager", "text", null);
        CoachingTemplate.QuestionDraft toMember =
                new CoachingTemplate.QuestionDraft("sure", "How sure?", "member", "rating", null);
        return templates
                .add(
                        acme.id(),
                        new CoachingTemplate.Draft(
                                "trial",
                                "Trial",
                                List.of(toManager, toMember),
                                new CoachingTemplate.Fill(true, true, true),
                                new CoachingTemplate.JudgingDraft(days, "calls", decision, "From demo to deal")))
                .key();
    }

    long started(String template, @Nullable String startsOn, @Nullable String every) {
        return requests.start(as(mia), new CoachingRequests.Request("ana", null, template, "Calls", startsOn, every))
                .get(0)
                .cycleId();
    }

    @Nullable
    Task find(String form) {
        return tasks.page(Deeds.anyone(acme.id()), new Tasks.Wanted(false, null, "open", form), 0, 50).tasks().stream()
                .findFirst()
                .orElse(null);
    }

    Task task(String form) {
        await().atMost(LONG).until(() -> find(form) != null);
        return Objects.requireNonNull(find(form));
    }

    void answer(long person, Task task, Map<String, Object> outcome) {
        CurrentOrganization.run(acme.id(), () -> tasks.complete(as(person), task.id(), outcome, null));
    }

    static Map<String, Object> session() {
        return Map.of(
                "answers", Map.of("next", "Call before noon"),
                "notes", Map.of("shared", "Good talk", "private", "Seems tired"),
                "actions", List.of(Map.of("text", "Call ten customers", "due", "2025-05-22")));
    }

    static Map<String, Object> review() {
        return Map.of("answers", Map.of("sure", 4), "answer", "I will", "acknowledged", true);
    }

    /** Holds the session and has it acknowledged. */
    void talk() {
        answer(mia, task("coaching-session"), session());
        answer(ana, task("coaching-review"), review());
    }

    Cycle cycle(long id) {
        return coaching.get(as(mia), id);
    }

    void awaitStatus(long id, Cycle.Status status) {
        await().atMost(LONG).until(() -> cycle(id).status() == status);
    }

    void awaitNode(long id, String wanted) {
        await().atMost(LONG)
                .until(() -> processes
                        .steps(acme.id(), Objects.requireNonNull(cycle(id).instance()))
                        .active()
                        .stream()
                        .anyMatch(active -> active.nodeId().equals(wanted)));
    }

    Session last(long id) {
        List<Session> all = overview.sessions(acme.id(), List.of(cycle(id))).getOrDefault(id, List.of());
        return all.get(all.size() - 1);
    }

    /** Three calls the day before the session, eight on the next. */
    void called() {
        clock.turnTo(Instant.parse("2025-05-16T19:00:00Z"));
        deeds.in(acme.id())
                .calls(3, "ana", Instant.parse("2025-05-14T10:00:00Z"))
                .calls(8, "ana", Instant.parse("2025-05-16T10:00:00Z"))
                .settled();
    }

    List<String> told(long person) {
        return notices.page(acme.id(), person, false, 0, 50).stream()
                .filter(notice -> !notice.kind().startsWith("task"))
                .map(Notice::message)
                .toList();
    }

    List<String> pointers(long person, Task task, Map<String, Object> outcome) {
        try {
            answer(person, task, outcome);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.faults().stream().map(Refusal.Fault::pointer).toList();
        }
    }
}
