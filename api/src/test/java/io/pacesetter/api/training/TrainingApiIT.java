package io.pacesetter.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class TrainingApiIT {

    private static final Map<String, Object> COLD_CALLS = Map.of(
            "name",
            "Cold calls",
            "kind",
            "link",
            "link",
            "https://learn.example/1",
            "minutes",
            30,
            "indicator",
            "calls");

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private Client ana;
    private Client boss;
    private String training = "";

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        client.post("/teams", Map.of("name", "West"));
        client.post("/people", Map.of("key", "mia", "name", "Mia"));
        client.post("/people", Map.of("key", "ana", "name", "Ana", "team", "West"));
        client.post("/people", Map.of("key", "ben", "name", "Ben"));
        String west = client.get("/teams").at("/items/0/id");
        assertThat(client.patch("/teams/" + west, Map.of("manager", "mia")).status())
                .isEqualTo(200);
        ana = installation.signedInAs(acme, "ana-" + acme.id() + "@example.com", "ana", "rep");
        boss = installation.signedInAs(acme, "mia-" + acme.id() + "@example.com", "mia", "manager");
        Answer created = client.post("/trainings", COLD_CALLS);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        training = String.valueOf(created.at("/id"));
    }

    @Test
    void keepsACatalogueThatManagersReadOnly() {
        assertThat(client.post("/trainings", Map.of("kind", "film")).pointers())
                .containsExactlyInAnyOrder("/name", "/kind", "/minutes");
        assertThat(client.post("/trainings", COLD_CALLS).status()).isEqualTo(409);
        assertThat(boss.post("/trainings", Map.of("name", "Mine", "kind", "session", "minutes", 5))
                        .status())
                .isEqualTo(403);
        assertThat(ana.get("/trainings").at("/items/0/indicator")).isEqualTo("calls");
        Map<String, Object> change = Map.of("name", "Warm calls", "kind", "session", "minutes", 45, "version", 0);
        assertThat(client.put("/trainings/" + training, change).at("/name")).isEqualTo("Warm calls");
        assertThat(client.put("/trainings/" + training, change).status()).isEqualTo(409);
        assertThat(boss.delete("/trainings/" + training).status()).isEqualTo(403);
        assertThat(client.delete("/trainings/" + training).status()).isEqualTo(204);
        assertThat(client.delete("/trainings/" + training).status()).isEqualTo(404);
        assertThat(client.get("/trainings").body().at("/items").size()).isZero();
        assertThat(client.get("/trainings/" + training).at("/retired")).isEqualTo("true");
    }

    @Test
    void sendsFilesAsAttachmentsUnderPlainNames() {
        byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        String path = "/trainings/" + training + "/file";
        assertThat(ana.get(path).status()).isEqualTo(404);

        Answer uploaded = client.upload(path, "../a/영업.html", page, "note", "{}");
        Answer downloaded = ana.get(path);

        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(200);
        assertThat(uploaded.at("/file/name")).isEqualTo("영업.html");
        assertThat(downloaded.text()).isEqualTo("<script>alert(1)</script>");
        assertThat(downloaded.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(downloaded.header("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("..");
        assertThat(downloaded.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(client.upload(path, "a.txt", new byte[0], "note", "{}").pointers())
                .containsExactly("/file");
        assertThat(client.upload(path, "a.bin", new byte[21 * 1024 * 1024], "note", "{}")
                        .status())
                .isEqualTo(413);
        assertThat(client.upload(path, "a.bin", new byte[20 * 1024 * 1024], "note", "{}")
                        .at("/file/size"))
                .isEqualTo(String.valueOf(20 * 1024 * 1024));
        assertThat(boss.upload(path, "a.txt", page, "note", "{}").status()).isEqualTo(403);
    }

    @Test
    void assignsAndIsAnsweredByATask() {
        assertThat(boss.post("/training-assignments", Map.of()).pointers())
                .containsExactlyInAnyOrder("/training", "/member");
        assertThat(boss.post("/training-assignments", Map.of("training", "cold-calls", "member", "ben"))
                        .pointers())
                .containsExactly("/member");
        Answer assigned = boss.post(
                "/training-assignments", Map.of("training", "cold-calls", "team", "West", "note", "Before the fair"));
        assertThat(assigned.status()).as(assigned.text()).isEqualTo(201);
        assertThat(assigned.at("/items/0/member/key")).isEqualTo("ana");
        assertThat(assigned.at("/items/0/assignedBy/kind")).isEqualTo("hand");

        Answer task = ana.get("/tasks?assignee=me&form=training");
        assertThat(task.at("/items/0/inputs/address")).isEqualTo("https://learn.example/1");
        assertThat(boss.get("/training-assignments").at("/items/0/task")).isEqualTo(task.at("/items/0/id"));
        String complete = "/tasks/" + task.at("/items/0/id") + "/complete";
        assertThat(ana.post(complete, Map.of("rating", 2.5)).pointers()).containsExactly("/rating");
        assertThat(ana.post(complete, Map.of("rating", 5, "comment", "Helps")).status())
                .isEqualTo(200);

        Answer seen = boss.get("/training-assignments?member=ana&status=done");
        assertThat(seen.at("/total")).isEqualTo("1");
        assertThat(seen.at("/items/0/feedback/rating")).isEqualTo("5");
        assertThat(seen.at("/items/0/task")).isNull();
        assertThat(seen.at("/items/0/effect")).isNull();
        Answer effect = boss.get("/trainings/" + training + "/effect");
        assertThat(effect.at("/people")).isEqualTo("0");
        assertThat(effect.at("/leftOut")).isEqualTo("1");
        assertThat(effect.at("/caveat")).contains("does not prove");
    }

    @Test
    void takesAssignmentsBackWithAReason() {
        Answer assigned = boss.post("/training-assignments", Map.of("training", "cold-calls", "member", "ana"));
        String path = "/training-assignments/" + assigned.at("/items/0/id") + "/cancel";

        assertThat(boss.post(path, Map.of()).pointers()).containsExactly("/reason");
        assertThat(ana.post(path, Map.of("reason", "No")).status()).isEqualTo(403);
        assertThat(boss.post(path, Map.of("reason", "Later")).at("/status")).isEqualTo("cancelled");
        assertThat(boss.post(path, Map.of("reason", "Again")).status()).isEqualTo(409);
        assertThat(ana.get("/tasks?assignee=me&status=open").at("/total")).isEqualTo("0");
    }

    @Test
    void recommendsToThoseWhoMaySeeTheNumbers() {
        client.post(
                "/goals",
                Map.of(
                        "indicator",
                        "calls",
                        "subject",
                        Map.of("level", "member", "id", "ana"),
                        "period",
                        "quarter",
                        "target",
                        5000,
                        "from",
                        "2020-01-01"));
        String path = "/people/ana/training-recommendations";

        assertThat(ana.get(path).status()).isEqualTo(200);
        assertThat(boss.get(path).status()).isEqualTo(200);
        assertThat(boss.get("/people/ben/training-recommendations").status()).isEqualTo(404);
        assertThat(ana.get("/teams/none/training-recommendations").status()).isEqualTo(404);
    }

    @Test
    void showsNothingToOthers() {
        Answer assigned = boss.post("/training-assignments", Map.of("training", "cold-calls", "member", "ana"));
        String id = String.valueOf(assigned.at("/items/0/id"));
        Client ben = installation.signedInAs(acme, "ben-" + acme.id() + "@example.com", "ben", "rep");
        Client others = installation.organization("Others").client();

        assertThat(ben.get("/training-assignments").at("/total")).isEqualTo("0");
        assertThat(ben.get("/training-assignments/" + id).status()).isEqualTo(404);
        assertThat(others.get("/training-assignments").at("/total")).isEqualTo("0");
        assertThat(others.get("/training-assignments/" + id).status()).isEqualTo(404);
        assertThat(others.get("/trainings/" + training).status()).isEqualTo(404);
        assertThat(others.get("/trainings/" + training + "/file").status()).isEqualTo(404);
        assertThat(others.get("/trainings/" + training + "/effect").status()).isEqualTo(404);
        assertThat(others.put("/trainings/" + training, COLD_CALLS).status()).isEqualTo(404);
    }
}
