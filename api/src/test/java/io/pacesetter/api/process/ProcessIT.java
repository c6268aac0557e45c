package io.pacesetter.api.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.processes.runtime.Processes;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process of two steps over HTTP: Ana is asked, and a work is done. */
@ApiTest
class ProcessIT {

    private static final String BPMN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://pacesetter.io/test">
              <itemDefinition id="textItem" structureRef="String"/>
              <process id="over-http" name="Over HTTP" isExecutable="true" processType="Public">
                <property id="asked" name="asked" itemSubjectRef="textItem"/>
                <startEvent id="start"/>
                <sequenceFlow id="toAsk" sourceRef="start" targetRef="ask"/>
                <userTask id="ask" name="Ask Ana">
                  <ioSpecification id="askIo">
                    <dataInput id="askForm" name="form" itemSubjectRef="textItem"/>
                    <dataInput id="askAssignee" name="assignee" itemSubjectRef="textItem"/>
                    <inputSet id="in"><dataInputRefs>askForm</dataInputRefs><dataInputRefs>askAssignee</dataInputRefs></inputSet>
                    <outputSet id="out"/>
                  </ioSpecification>
                  <dataInputAssociation id="a1"><targetRef>askForm</targetRef><assignment><from xsi:type="tFormalExpression">http-form</from><to xsi:type="tFormalExpression">askForm</to></assignment></dataInputAssociation>
                  <dataInputAssociation id="a2"><sourceRef>asked</sourceRef><targetRef>askAssignee</targetRef></dataInputAssociation>
                </userTask>
                <sequenceFlow id="toDo" sourceRef="ask" targetRef="do"/>
                <serviceTask id="do" name="Do it" implementation="http-work"/>
                <sequenceFlow id="toEnd" sourceRef="do" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    @Autowired
    private Installation installation;

    @Autowired
    private Processes processes;

    private Tenant acme;
    private Client client;
    private Client ana;
    private Client ben;
    private String instance = "";

    @BeforeEach
    void start() {
        acme = installation.organization("Acme");
        client = acme.client();
        String asked = Objects.requireNonNull(
                client.post("/people", Map.of("key", "ana", "name", "Ana")).at("/id"));
        client.post("/people", Map.of("key", "ben", "name", "Ben"));
        ana = installation.signedInAs(acme, "ana-" + acme.id() + "@example.com", "ana", "rep");
        ben = installation.signedInAs(acme, "ben-" + acme.id() + "@example.com", "ben", "rep");
        assertThat(deploy(installation.administrator(), BPMN).status()).isEqualTo(201);
        instance = CurrentOrganization.call(
                acme.id(), () -> processes.start(acme.id(), "over-http", "1", "Asking Ana", Map.of("asked", asked)));
    }

    private static Answer deploy(Client by, String bpmn) {
        return by.send(
                "POST",
                "/process-definitions",
                BodyPublishers.ofString(bpmn),
                request -> request.header("Content-Type", "application/xml"));
    }

    @Test
    void deploysWhatTheGateLetsThroughAndForTheInstallationAlone() {
        Answer refused = deploy(
                installation.administrator(),
                BPMN.replace(
                        "<serviceTask id=\"do\" name=\"Do it\" implementation=\"http-work\"/>",
                        "<scriptTask id=\"do\"/>"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/bpmn/do");
        assertThat(deploy(client, BPMN).status()).isEqualTo(403);
        assertThat(client.get("/process-definitions").text()).contains("over-http");
        assertThat(client.get("/process-definitions/over-http/1/diagram").at("/bpmn"))
                .isEqualTo(BPMN);
    }

    @Test
    void asksThePersonAndGoesOnWithTheAnswer() {
        Answer mine = ana.get("/tasks?assignee=me&status=open");
        String task = mine.at("/items/0/id");
        assertThat(mine.at("/total")).isEqualTo("1");
        assertThat(mine.at("/items/0/title")).isEqualTo("Ask Ana");
        assertThat(mine.at("/items/0/assignee/key")).isEqualTo("ana");
        assertThat(mine.at("/items/0/process/key")).isEqualTo("over-http");
        assertThat(mine.at("/items/0/process/name")).isEqualTo("Over HTTP");
        assertThat(ben.get("/tasks?assignee=me").at("/total")).isEqualTo("0");
        assertThat(ben.post("/tasks/" + task + "/complete", Map.of("count", 3)).status())
                .isEqualTo(404);

        Answer wrong = ana.post("/tasks/" + task + "/complete", Map.of("count", "three"));
        Answer stale = ana.post("/tasks/" + task + "/complete", Map.of("count", 3, "version", 7));
        Answer done = ana.post("/tasks/" + task + "/complete", Map.of("count", 3, "version", 0));
        Answer again = ana.post("/tasks/" + task + "/complete", Map.of("count", 3));

        assertThat(wrong.pointers()).containsExactly("/count");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.at("/status")).isEqualTo("done");
        assertThat(done.at("/outcome/count")).isEqualTo("3");
        assertThat(done.at("/completedBy")).contains("@");
        assertThat(done.at("/completedByPerson/key")).isEqualTo("ana");
        assertThat(again.status()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        "completed".equals(client.get("/processes/" + instance).at("/status")));
    }

    @Test
    void handsATaskOn() {
        String task = ana.get("/tasks?assignee=me").at("/items/0/id");

        Answer handed = ana.post("/tasks/" + task + "/delegate", Map.of("to", "ben", "note", "You know them"));

        assertThat(handed.status()).as(handed.text()).isEqualTo(200);
        assertThat(handed.at("/assignee/name")).isEqualTo("Ben");
        assertThat(ben.get("/tasks?assignee=me").at("/items/0/inputs/note")).isEqualTo("You know them");
        assertThat(ben.get("/notifications").at("/items/0/text")).isEqualTo("Ask Ana: You know them");
    }

    @Test
    void showsAdministratorsWhereAnInstanceStandsAndLetsThemEndIt() {
        Answer listed = client.get("/processes?process=over-http&status=active");
        assertThat(listed.at("/items/0/instance")).isEqualTo(instance);
        assertThat(listed.at("/items/0/active/0/node")).isEqualTo("ask");
        Answer diagram = client.get("/processes/" + instance + "/diagram");
        assertThat(diagram.at("/active/0")).isEqualTo("ask");
        assertThat(diagram.at("/done/0")).isEqualTo("start");
        assertThat(client.post("/processes/" + instance + "/retry", Map.of()).status())
                .isEqualTo(409);

        assertThat(client.post("/processes/" + instance + "/abort", Map.of()).pointers())
                .containsExactly("/reason");
        Answer ended = client.post("/processes/" + instance + "/abort", Map.of("reason", "By mistake"));

        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(ended.at("/status")).isEqualTo("aborted");
        assertThat(ana.get("/tasks?assignee=me&status=open").at("/total")).isEqualTo("0");
    }

    @Test
    void showsNothingToAnotherOrganization() {
        String task = ana.get("/tasks?assignee=me").at("/items/0/id");
        Client others = installation.organization("Others").client();

        assertThat(others.get("/tasks").at("/total")).isEqualTo("0");
        assertThat(others.get("/processes").at("/total")).isEqualTo("0");
        for (String path : List.of("/tasks/" + task, "/processes/" + instance, "/processes/" + instance + "/diagram")) {
            assertThat(others.get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/tasks/" + task + "/complete",
                "/tasks/" + task + "/delegate",
                "/tasks/" + task + "/claim",
                "/processes/" + instance + "/retry",
                "/processes/" + instance + "/migrate",
                "/processes/" + instance + "/abort")) {
            assertThat(others.post(path, Map.of()).status()).as(path).isEqualTo(404);
        }
        assertThat(client.get("/processes/" + instance).at("/status")).isEqualTo("active");
    }
}
