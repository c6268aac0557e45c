package io.pacesetter.api.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nia is new: HR starts a plan for her, three people do its tasks, and her calls arrive. */
@ApiTest
class OnboardingApiIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private Client nia;
    private Client max;
    private Client bo;
    private Client hr;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        List<String> everyDay =
                Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList();
        assertThat(client.patch("/organization", Map.of("workingDays", everyDay))
                        .status())
                .isEqualTo(200);
        client.post("/teams", Map.of("name", "West"));
        for (String key : List.of("nia", "max", "bo", "ola")) {
            client.post("/people", Map.of("key", key, "name", key.toUpperCase(Locale.ROOT), "team", "West"));
        }
        String west = Objects.requireNonNull(client.get("/teams").at("/items/0/id"));
        assertThat(client.patch("/teams/" + west, Map.of("manager", "max")).status())
                .isEqualTo(200);
        nia = as("nia", "rep");
        bo = as("bo", "rep");
        max = as("max", "manager");
        hr = installation.signedIn(acme, "hr-" + acme.id() + "@example.com", "hr");
    }

    private Client as(String person, String role) {
        return installation.signedInAs(acme, person + "-" + acme.id() + "@example.com", person, role);
    }

    private static Map<String, Object> stage(String key, int days, int ramp, boolean signOff) {
        return Map.of(
                "key",
                key,
                "name",
                "Stage " + key,
                "days",
                days,
                "rampPercent",
                ramp,
                "gate",
                Map.of("targets", "all", "tasks", true, "signOff", signOff),
                "targets",
                List.of(Map.of("indicator", "calls", "period", "day", "target", 2)),
                "tasks",
                List.of(
                        Map.of("key", key + "-read", "title", "Read", "for", "member", "dueDay", 0),
                        Map.of("key", key + "-paper", "title", "Papers", "for", "hr", "dueDay", 0)),
                "checkIns",
                List.of(Map.of("title", "Talk", "day", 0, "with", "manager")));
    }

    private static Map<String, Object> plan(List<Map<String, Object>> stages) {
        return Map.of("key", "ramp", "name", "Ramp", "stages", stages);
    }

    private String started() {
        Answer plan =
                hr.post("/onboarding-plans", plan(List.of(stage("one", 2, 50, false), stage("two", 400, 100, true))));
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        Answer started = hr.post(
                "/onboardings", Map.of("member", "nia", "plan", "ramp", "startsOn", today.toString(), "buddy", "bo"));
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        String id = Objects.requireNonNull(started.at("/id"));
        opens(id, "one");
        return id;
    }

    private void opens(String id, String stage) {
        await().atMost(LONG)
                .until(() -> stage.equals(hr.get("/onboardings/" + id).at("/stage/key")));
    }

    private void doAll(Client somebody) {
        somebody.get("/tasks?assignee=me&status=open").body().path("items").forEach(task -> {
            Answer done = somebody.post("/tasks/" + task.path("id").asString() + "/complete", Map.of("note", "Done"));
            assertThat(done.status()).as(done.text()).isEqualTo(200);
        });
    }

    private void calls(int count) {
        List<Map<String, Object>> activities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            activities.add(Map.of(
                    "source", "crm",
                    "externalId", "c" + System.nanoTime() + i,
                    "type", "call",
                    "member", "nia",
                    "occurredAt", Instant.now().minusSeconds(1).toString()));
        }
        Answer reported = client.post("/activities", activities);
        assertThat(reported.status()).as(reported.text()).isLessThan(300);
    }

    @Test
    void goesFromTheFirstTaskToTheSignOff() {
        String id = started();
        doAll(nia);
        doAll(max);
        doAll(hr);
        Answer open = nia.get("/onboardings/" + id);
        assertThat(open.at("/stage/key")).as(open.text()).isEqualTo("one");
        assertThat(open.at("/stages/0/tasks/0/status")).isEqualTo("done");
        assertThat(open.at("/stages/0/targets/0/goal")).isEqualTo("1");
        assertThat(open.at("/activeNodes/0")).isNotNull();

        calls(2);
        await().atMost(LONG)
                .until(() -> !"open".equals(hr.get("/onboardings/" + id).at("/stages/0/status")));
        opens(id, "two");
        Answer changed = max.patch(
                "/onboardings/" + id + "/plan",
                Map.of(
                        "operations",
                        List.of(
                                Map.of("op", "change_target", "indicator", "calls", "target", 0),
                                Map.of("op", "add_task", "title", "Extra", "for", "member", "dueDay", 3)),
                        "note",
                        "Agreed"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("/changes/0/what")).contains("calls", "(Agreed)");
        doAll(nia);
        doAll(max);
        doAll(hr);
        await().atMost(LONG)
                .until(() -> "completed".equals(hr.get("/onboardings/" + id).at("/status")));

        Answer done = hr.get("/onboardings/" + id);
        assertThat(done.at("/stages/1/closedBy")).isEqualTo("gate");
        assertThat(done.at("/stages/1/signOff/by")).startsWith("max-");
        assertThat(hr.get("/onboardings/cohorts").at("/items/0/completed")).isEqualTo("1");
        assertThat(hr.get("/onboardings?status=completed&team=West").at("/items/0/member/key"))
                .isEqualTo("nia");
    }

    @Test
    void showsEachWhatIsTheirs() {
        String id = started();

        assertThat(nia.get("/onboardings").at("/total")).isEqualTo("1");
        assertThat(max.get("/onboardings/" + id).at("/stages/0/tasks/0/title")).isEqualTo("Read");
        Answer accompanied = bo.get("/onboardings/" + id);
        assertThat(accompanied.at("/stage/key")).isEqualTo("one");
        assertThat(accompanied.at("/stages/0/tasks/0/title")).isNull();
        assertThat(accompanied.at("/ramp/0/day")).isNull();
        assertThat(bo.get("/onboardings").at("/items/0/attainment")).isNull();
        Client ola = as("ola", "rep");
        assertThat(ola.get("/onboardings").at("/total")).isEqualTo("0");
        assertThat(ola.get("/onboardings/" + id).status()).isEqualTo(404);
        assertThat(nia.patch("/onboardings/" + id + "/plan", Map.of()).status()).isEqualTo(403);
        assertThat(max.post("/onboardings", Map.of("member", "ola", "plan", "ramp", "startsOn", today.toString()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void drawsItForWhoSeesIt() {
        String id = started();
        String diagram = "/processes/" + hr.get("/onboardings/" + id).at("/instance") + "/diagram";

        for (Client somebody : List.of(nia, max, hr)) {
            Answer drawn = somebody.get(diagram);
            assertThat(drawn.at("/process")).as(drawn.text()).isEqualTo("onboarding");
            assertThat(drawn.at("/active/0")).isNotNull();
        }
        assertThat(nia.get("/onboardings/" + id).at("/instance"))
                .isEqualTo(hr.get("/onboardings/" + id).at("/instance"));
        assertThat(as("ola", "rep").get(diagram).status()).isEqualTo(404);
        assertThat(installation.organization("Others").client().get(diagram).status())
                .isEqualTo(404);
    }

    @Test
    void showsNothingToAnotherOrganization() {
        String id = started();
        Client others = installation.organization("Others").client();

        assertThat(others.get("/onboardings").at("/total")).isEqualTo("0");
        assertThat(others.get("/onboarding-plans").at("/items/0/id")).isNull();
        assertThat(others.get("/onboardings/cohorts").at("/items/0/plan/id")).isNull();
        assertThat(others.get("/onboardings/" + id).status()).isEqualTo(404);
        assertThat(others.patch("/onboardings/" + id + "/plan", Map.of()).status())
                .isEqualTo(404);
        assertThat(others.post("/onboardings/" + id + "/cancel", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        String plan = Objects.requireNonNull(hr.get("/onboarding-plans").at("/items/0/id"));
        assertThat(others.get("/onboarding-plans/" + plan).status()).isEqualTo(404);
        assertThat(others.delete("/onboarding-plans/" + plan).status()).isEqualTo(404);
    }

    @Test
    void refusesPlansThatCannotWork() {
        Map<String, Object> wrong = new HashMap<>(stage("one", 0, 120, false));
        wrong.put("targets", List.of(Map.of("indicator", "gone", "period", "fortnight", "target", -1)));

        Answer refused = hr.post("/onboarding-plans", plan(List.of(wrong)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers())
                .contains(
                        "/stages/0/days",
                        "/stages/0/rampPercent",
                        "/stages/0/targets/0/indicator",
                        "/stages/0/targets/0/period",
                        "/stages/0/targets/0/target");
        Answer kept = hr.post("/onboarding-plans", plan(List.of(stage("one", 1, 50, false))));
        String address = "/onboarding-plans/" + kept.at("/id");
        Map<String, Object> changed = new HashMap<>(plan(List.of(stage("one", 2, 50, false))));
        changed.put("version", 0);
        assertThat(hr.put(address, changed).at("/version")).isEqualTo("1");
        assertThat(hr.put(address, changed).status()).isEqualTo(409);
        assertThat(hr.post("/onboarding-plans", plan(List.of(stage("one", 1, 50, false))))
                        .pointers())
                .containsExactly("/key");
    }

    @Test
    void shipsAPlan() {
        Answer adopted = hr.post("/onboarding-plans/packs/30-60-90");

        assertThat(adopted.status()).as(adopted.text()).isEqualTo(200);
        assertThat(adopted.at("/stages/4/rampPercent")).isEqualTo("100");
        assertThat(hr.post("/onboarding-plans/packs/30-60-90").at("/id")).isEqualTo(adopted.at("/id"));
        assertThat(hr.post("/onboarding-plans/packs/nothing").status()).isEqualTo(404);
        client.patch("/organization", Map.of("locale", "ko"));
        hr.delete("/onboarding-plans/" + adopted.at("/id"));
        assertThat(hr.post("/onboarding-plans/packs/30-60-90").at("/name")).isEqualTo("30/60/90일");
    }

    @Test
    void refusesToStartWhatCannotGoOn() {
        String id = started();

        assertThat(hr.post("/onboardings", Map.of()).pointers()).containsExactly("/member", "/plan", "/startsOn");
        Answer unknown = hr.post(
                "/onboardings",
                Map.of("member", "nobody", "plan", "none", "startsOn", "2001-01-01", "buddy", "nobody"));
        assertThat(unknown.pointers()).containsExactly("/member", "/plan", "/startsOn", "/buddy");
        Map<String, Object> again = Map.of("member", "nia", "plan", "ramp", "startsOn", today.toString());
        assertThat(hr.post("/onboardings", again).status()).isEqualTo(409);
        Answer cohort = hr.post(
                "/onboardings",
                Map.of(
                        "members",
                        List.of("ola", "bo"),
                        "plan",
                        "ramp",
                        "startsOn",
                        today.plusDays(3).toString(),
                        "cohort",
                        "May"));
        assertThat(cohort.at("/items/1/member/key")).as(cohort.text()).isEqualTo("bo");
        assertThat(hr.get("/onboardings?cohort=May&status=scheduled").at("/total"))
                .isEqualTo("2");
        client.delete("/people/" + client.get("/people?query=OLA").at("/items/0/id"));

        assertThat(hr.post("/onboardings/" + id + "/cancel", Map.of()).pointers())
                .containsExactly("/reason");
        Answer cancelled = hr.post("/onboardings/" + id + "/cancel", Map.of("reason", "By mistake"));
        assertThat(cancelled.at("/status")).isEqualTo("cancelled");
        assertThat(hr.post("/onboardings/" + id + "/cancel", Map.of("reason", "Again"))
                        .status())
                .isEqualTo(409);
        assertThat(nia.get("/tasks?assignee=me&status=open").at("/total")).isEqualTo("0");
    }

    @Test
    void refusesToStartAPlanWhoseIndicatorWasDeleted() {
        Answer defined = client.post(
                "/indicators",
                Map.of(
                        "key", "visits",
                        "name", "Visits",
                        "kind", "leading",
                        "aggregation", "count",
                        "filter", Map.of("types", List.of("meeting"))));
        assertThat(defined.status()).as(defined.text()).isEqualTo(201);
        Map<String, Object> visiting = new HashMap<>(stage("two", 4, 100, false));
        visiting.put("targets", List.of(Map.of("indicator", "visits", "period", "day", "target", 2)));
        List<Map<String, Object>> stages = List.of(stage("one", 2, 50, false), visiting);
        Answer kept = hr.post("/onboarding-plans", plan(stages));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        await().atMost(LONG).until(() -> "0".equals(client.get("/lane").at("/pending")));
        assertThat(client.delete("/indicators/" + defined.at("/id")).status()).isEqualTo(204);
        Map<String, Object> start = Map.of("member", "nia", "plan", "ramp", "startsOn", today.toString());

        Answer refused = hr.post("/onboardings", start);

        assertThat(refused.pointers()).containsExactly("/plan");
        assertThat(refused.text()).contains("Stage two", "visits", "was deleted");
        assertThat(hr.put("/onboarding-plans/" + kept.at("/id"), plan(stages)).pointers())
                .containsExactly("/stages/1/targets/0/indicator");
        hr.put("/onboarding-plans/" + kept.at("/id"), plan(List.of(stage("one", 2, 50, false))));
        assertThat(hr.post("/onboardings", start).status()).isEqualTo(201);
    }

    @Test
    void refusesChangesThatCannotBe() {
        String id = started();
        String plan = "/onboardings/" + id + "/plan";

        assertThat(hr.patch(plan, Map.of("operations", List.of())).pointers()).containsExactly("/operations");
        assertThat(change(plan, Map.of("op", "dance")).pointers()).containsExactly("/operations/0/op");
        assertThat(change(plan, Map.of("op", "drop_task", "task", "none")).pointers())
                .containsExactly("/operations/0/task");
        assertThat(change(plan, Map.of("op", "add_task")).pointers())
                .containsExactly("/operations/0/title", "/operations/0/for", "/operations/0/dueDay");
        assertThat(change(plan, Map.of("op", "add_stage", "newStage", stage("two", 0, 1, false)))
                        .pointers())
                .contains("/operations/0/newStage/days");
        assertThat(change(plan, Map.of("op", "change_target", "indicator", "demos", "target", 1))
                        .pointers())
                .containsExactly("/operations/0/indicator");
        assertThat(change(plan, Map.of("op", "drop_stage", "stage", "one")).status())
                .isEqualTo(409);
        assertThat(change(plan, Map.of("op", "resume")).status()).isEqualTo(409);
        String version = Objects.requireNonNull(hr.get("/onboardings/" + id).at("/version"));
        Map<String, Object> pause =
                Map.of("operations", List.of(Map.of("op", "pause")), "version", Long.valueOf(version));
        assertThat(hr.patch(plan, pause).at("/status")).isEqualTo("paused");
        assertThat(hr.patch(plan, pause).status()).isEqualTo(409);
        assertThat(hr.get("/onboardings/" + id).at("/changes/1/what")).isNull();
    }

    private Answer change(String plan, Map<String, Object> operation) {
        return hr.patch(plan, Map.of("operations", List.of(operation)));
    }
}
