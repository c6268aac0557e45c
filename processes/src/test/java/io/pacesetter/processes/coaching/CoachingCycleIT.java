package io.pacesetter.processes.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.testing.Deeds;
import io.pacesetter.engine.testing.EngineUnderTest;
import io.pacesetter.engine.testing.RulesInForce;
import io.pacesetter.engine.testing.TestDatabase;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.testing.ProcessesUnderTest;
import io.pacesetter.rules.language.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Cycles from their start to what the numbers decide. */
@SpringBootTest(
        classes = {EngineUnderTest.class, ProcessesUnderTest.class},
        properties = {"pacesetter.processes.poll-interval=50ms", "pacesetter.processes.heartbeat=200ms"})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
class CoachingCycleIT extends CoachingScene {

    @Test
    void endsWithTheNumbersOfTheFollowUp() {
        long id = started(template("if change > 0 then \"close\" else \"escalate\"", 2), null, null);
        assertThat(task("coaching-session").assigneeId()).isEqualTo(mia);
        talk();
        awaitNode(id, "waitForFollowUp");
        assertThat(cycle(id).nextOn()).isEqualTo(LocalDate.of(2025, 5, 19));
        called();
        assertThat(cycle(id).status()).isEqualTo(Cycle.Status.FOLLOW_UP);

        clock.turnTo(TUESDAY_NIGHT);

        awaitStatus(id, Cycle.Status.CLOSED);
        Session.Result result = Objects.requireNonNull(last(id).result());
        assertThat(result.verdict()).isEqualTo(Verdict.CLOSE);
        assertThat(result.indicator()).isEqualTo("calls");
        assertThat(result.movement().before()).isEqualByComparingTo("3");
        assertThat(result.movement().after()).isEqualByComparingTo("8");
        assertThat(result.movement().change()).isEqualByComparingTo("5");
        assertThat(told(mia)).singleElement().asString().contains("3 → 8");
    }

    @Test
    void keepsWhatWasSaidApartFromTheTask() {
        long id = started(template("\"close\"", 2), null, null);
        Task session = task("coaching-session");
        talk();

        assertThat(tasks.get(Deeds.anyone(acme.id()), session.id()).outcome())
                .isEqualTo(Map.of("heldOn", "2025-05-15"));
        Session held = last(id);
        assertThat(Objects.requireNonNull(held.notes()).secret()).isEqualTo("Seems tired");
        assertThat(Objects.requireNonNull(held.notes()).authorId()).isEqualTo(mia);
        assertThat(held.answers())
                .containsExactly(
                        new Session.Answer("next", "manager", "Call before noon"),
                        new Session.Answer("sure", "member", "4"));
        assertThat(Objects.requireNonNull(held.review()).acknowledgedAt()).isNotNull();
        answer(ana, task("coaching-action"), Map.of());
        assertThat(last(id).actions())
                .singleElement()
                .extracting(ActionItem::done)
                .isEqualTo(true);
    }

    @Test
    void saysWhatIsWrongFieldByField() {
        started(template("\"close\"", 2), null, null);
        Task session = task("coaching-session");
        Map<String, Object> wrong = Map.of(
                "heldOn", "2025-05-16",
                "answers", Map.of("sure", "5"),
                "actions", List.of(Map.of("owner", "nobody")));

        assertThat(pointers(mia, session, wrong))
                .containsExactlyInAnyOrder(
                        "/heldOn",
                        "/answers/next",
                        "/answers/sure",
                        "/actions/0/text",
                        "/actions/0/due",
                        "/actions/0/owner");
        answer(mia, session, session());
        assertThat(pointers(ana, task("coaching-review"), Map.of("answers", Map.of("sure", 6))))
                .containsExactlyInAnyOrder("/answers/sure", "/acknowledged");
        assertThatThrownBy(() -> answer(mia, session, session()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void repeatsUntilTheDecisionIsAnother() {
        long id = started(template("if sessions < 2 then \"repeat\" else \"close\"", 0), null, null);

        talk();
        await().atMost(LONG).until(() -> find("coaching-session") != null && last(id).number() == 2);
        assertThat(cycle(id).status()).isEqualTo(Cycle.Status.PREPARING);
        talk();

        awaitStatus(id, Cycle.Status.CLOSED);
        assertThat(Objects.requireNonNull(last(id).result()).movement().sessions())
                .isEqualTo(2);
    }

    @Test
    void asksForATraining() {
        long id = started(template("\"train\"", 0), null, null);

        talk();

        awaitStatus(id, Cycle.Status.CLOSED);
        assertThat(told(mia)).anyMatch(text -> text.contains("From demo to deal"));
    }

    @Test
    void escalatesToTheManagersManagerWhoDecides() {
        long id = started(template("\"escalate\"", 0), null, null);
        talk();
        Task escalation = task("coaching-escalation");
        assertThat(escalation.assigneeId()).isEqualTo(rex);

        assertThat(pointers(rex, escalation, Map.of("decision", "escalate"))).containsExactly("/decision");
        answer(rex, escalation, Map.of("decision", "close", "note", "Change of role"));

        awaitStatus(id, Cycle.Status.CLOSED);
        Session.Resolution resolution = Objects.requireNonNull(last(id).resolution());
        assertThat(resolution.verdict()).isEqualTo(Verdict.CLOSE);
        assertThat(resolution.note()).isEqualTo("Change of role");
    }

    @Test
    void goesOnWhereItWasWhenTheServerWasDown() {
        long id = started(template("if change > 0 then \"close\" else \"escalate\"", 2), null, null);
        task("coaching-session");
        node.stop();
        talk();
        node.start();
        awaitNode(id, "waitForFollowUp");
        called();

        node.stop();
        clock.turnTo(TUESDAY_NIGHT);
        node.start();

        awaitStatus(id, Cycle.Status.CLOSED);
    }

    @Test
    void aRuleStartsItForSomebodyWhoFellBehindAndItEndsWithTheNumbers() {
        rules.from(
                acme.id(),
                THURSDAY,
                new RulesInForce.Book("behind", Purpose.COACHING, null),
                "Rule \"Few calls\" When a day closes, if the member's calls this week are less than 5,"
                        + " then start coaching on \"Few calls\", at most once per month.");
        clock.turnTo(Instant.parse("2025-05-16T12:00:00Z"));
        deeds.in(acme.id())
                .calls(2, "ana", Instant.parse("2025-05-15T10:00:00Z"))
                .calls(9, "mia", Instant.parse("2025-05-15T10:00:00Z"))
                .settled();

        Cycle behind = coaching.open(acme.id(), ana).orElseThrow();
        assertThat(behind.startedBy().kind()).isEqualTo(StartedBy.Kind.RULE);
        assertThat(behind.startedBy().rule()).isEqualTo("Few calls");
        assertThat(coaching.open(acme.id(), mia)).isEmpty();
        finish(behind);
    }

    private void finish(Cycle behind) {
        await().atMost(LONG).until(() -> sessionOf(behind) != null);
        Map<String, Object> held = new HashMap<>();
        held.put("answers", Map.of("what-happened", "A trade fair", "next-step", "Calls first"));
        answer(mia, Objects.requireNonNull(sessionOf(behind)), held);
        answer(
                ana,
                task("coaching-review"),
                Map.of(
                        "answers",
                        Map.of("what-happened", "A fair", "what-works", "Mornings", "confidence", 5),
                        "acknowledged",
                        true));
        awaitNode(behind.id(), "waitForFollowUp");
        clock.turnTo(Instant.parse("2025-06-03T21:00:00Z"));
        deeds.in(acme.id())
                .calls(30, "ana", Instant.parse("2025-05-20T10:00:00Z"))
                .settled();
        awaitStatus(behind.id(), Cycle.Status.CLOSED);
        assertThat(Objects.requireNonNull(last(behind.id()).result()).movement().after())
                .isEqualByComparingTo("30");
    }

    private @Nullable Task sessionOf(Cycle cycle) {
        return tasks
                .page(Deeds.anyone(acme.id()), new Tasks.Wanted(false, mia, "open", "coaching-session"), 0, 50)
                .tasks()
                .stream()
                .filter(task ->
                        Objects.equals(task.instance(), cycle(cycle.id()).instance()))
                .findFirst()
                .orElse(null);
    }
}
