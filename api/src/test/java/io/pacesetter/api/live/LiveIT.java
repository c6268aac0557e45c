package io.pacesetter.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.PacesetterApplication;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.EventStream;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApiTest
class LiveIT {

    /** More than a page waits for, together with what the wire holds. */
    private static final int MANY_EVENTS = 8_000;

    private static final int SLOW_PAGES = 10;

    @Autowired
    private Installation installation;

    @Autowired
    private LiveEvents live;

    @Autowired
    private LiveStreams streams;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Tenant tenant;

    @BeforeEach
    void anOrganization() {
        tenant = installation.organization("Acme");
    }

    @Test
    void tellsOpenPagesOfTheOrganizationAndNoOthers() {
        Tenant other = installation.organization("Other");
        try (EventStream ours = open(tenant.client(), null);
                EventStream theirs = open(other.client(), null)) {
            publish(tenant, "standing");
            publish(other, "people");

            await().untilAsserted(() -> assertThat(ours.names()).containsExactly("standing"));
            await().untilAsserted(() -> assertThat(theirs.names()).containsExactly("people"));
            assertThat(ours.events().get(1).data()).isEqualTo("{\"about\":\"standing\"}");
        }
    }

    @Test
    void missesNothingWhenItComesBack() {
        String seen;
        try (EventStream before = open(tenant.client(), null)) {
            seen = before.events().get(0).id();
        }
        publish(tenant, "standing");
        publish(tenant, "config");

        try (EventStream after = open(tenant.client(), seen)) {
            publish(tenant, "people");

            await().untilAsserted(() -> assertThat(after.names()).containsExactly("standing", "config", "people"));
        }
    }

    @Test
    void saysThatTooMuchWasMissed() {
        publish(tenant, "standing");
        publish(tenant, "standing");
        jdbc.sql("DELETE FROM live_event WHERE organization_id = ? AND sequence = 1")
                .param(tenant.id().value())
                .update();

        try (EventStream tooOld = open(tenant.client(), "0");
                EventStream unknown = open(tenant.client(), "999")) {
            await().untilAsserted(() -> assertThat(tooOld.names()).containsExactly("reset"));
            await().untilAsserted(() -> assertThat(unknown.names()).containsExactly("reset"));
        }
    }

    @Test
    void tellsOfJobsOnlyThoseWhoRunThem() {
        Client display = installation.withScopes(tenant, "standings:read");
        try (EventStream all = open(tenant.client(), null);
                EventStream shown = open(display, null)) {
            publish(tenant, "job");
            publish(tenant, "standing");

            await().untilAsserted(() -> assertThat(all.names()).containsExactly("job", "standing"));
            await().untilAsserted(() -> assertThat(shown.names()).containsExactly("standing"));
        }
    }

    @Test
    void tellsOfStepsOfProcessesThoseWhoTakePart() {
        Client member = installation.signedIn(tenant, "member@live.test", "rep");
        Client display = installation.withScopes(tenant, "standings:read");
        try (EventStream taking = open(member, null);
                EventStream shown = open(display, null)) {
            publish(tenant, "task");
            publish(tenant, "onboarding");
            publish(tenant, "process");
            publish(tenant, "standing");

            await().untilAsserted(() ->
                    assertThat(taking.names()).containsExactly("task", "onboarding", "process", "standing"));
            await().untilAsserted(() -> assertThat(shown.names()).containsExactly("standing"));
        }
    }

    @Test
    void endsWithTheKeyOrTheSession() {
        Client machine = installation.withScopes(tenant, "standings:read");
        Client person = installation.signedIn(tenant, "person@live.test", "rep");
        try (EventStream ofMachine = open(machine, null);
                EventStream ofPerson = open(person, null)) {
            String keyId = tenant.client().get("/api-keys").at("/items/0/id");
            tenant.client().delete("/api-keys/" + keyId);
            person.delete("/session");

            streams.recheck();

            await().untilAsserted(() -> assertThat(ofMachine.ended()).isTrue());
            await().untilAsserted(() -> assertThat(ofPerson.ended()).isTrue());
        }
    }

    @Test
    void limitsOpenPagesPerCaller() {
        List<EventStream> opened = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                opened.add(open(tenant.client(), null));
            }
            assertThat(tenant.client().get("/live").status()).isEqualTo(429);
        } finally {
            opened.forEach(EventStream::close);
        }
    }

    @Test
    void cutsOffPagesThatDoNotReadAndHoldsUpNoOther() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try (EventStream quick = open(tenant.client(), null)) {
            for (int i = 0; i < SLOW_PAGES; i++) {
                slow.add(openWithoutReading());
            }
            int events = 0;
            while (events < MANY_EVENTS) {
                publishLong(events, 500);
                events += 500;
                int sent = events;
                await().atMost(Duration.ofSeconds(15))
                        .untilAsserted(() -> assertThat(quick.names()).hasSize(sent));
            }

            for (Socket page : slow) {
                assertThat(eventsUntilTheEnd(page)).isLessThan(MANY_EVENTS);
            }
        } finally {
            for (Socket page : slow) {
                page.close();
            }
        }
    }

    /** Opens a page that takes as little as possible off the wire. */
    private Socket openWithoutReading() throws IOException {
        Socket page = new Socket();
        page.setReceiveBufferSize(4_096);
        page.connect(new InetSocketAddress(
                "localhost", URI.create(tenant.client().address()).getPort()));
        page.getOutputStream()
                .write(
                        ("GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nConnection: close\r\n"
                                        + "Authorization: Bearer " + tenant.key() + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return page;
    }

    /** Reads at last what the server had sent; it ends, since the server hung up. */
    private static long eventsUntilTheEnd(Socket page) throws IOException {
        long events = 0;
        page.setSoTimeout(60_000);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events += line.startsWith("event:standing") ? 1 : 0;
            }
        } catch (SocketException reset) {
            assertThat(events).isNotNegative();
        }
        return events;
    }

    private void publishLong(int from, int count) {
        String text = "x".repeat(2_000);
        CurrentOrganization.run(
                tenant.id(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    for (int i = from; i < from + count; i++) {
                        live.publish(tenant.id(), "standing", Map.of("number", i, "text", text));
                    }
                }));
    }

    @Test
    void tellsPagesOnAnotherNodeAndAnswersItsSessionsThere() {
        try (ConfigurableApplicationContext node = anotherNode()) {
            String address = "http://localhost:" + node.getEnvironment().getProperty("local.server.port");
            try (EventStream there = open(Client.withKey(address, tenant.key()), null)) {
                publish(tenant, "standing");

                await().untilAsserted(() -> assertThat(there.names()).containsExactly("standing"));
            }
            Client here = installation.signedIn(tenant, "two-nodes@live.test", "rep");
            Client there = Client.anonymous(address);
            assertThat(there.exchange(there.request("/session")
                                    .header(
                                            "Cookie",
                                            "SESSION=" + here.cookie("SESSION").orElseThrow()))
                            .at("/account/email"))
                    .isEqualTo("two-nodes@live.test");
        }
    }

    private static ConfigurableApplicationContext anotherNode() {
        List<String> arguments = new ArrayList<>(TestDatabase.properties().stream()
                .map(property -> "--" + property)
                .toList());
        arguments.addAll(List.of(
                "--server.port=0",
                "--PACESETTER_ADMIN_KEY=" + ApiTest.ADMINISTRATOR_KEY,
                "--PACESETTER_DEMO=false",
                "--pacesetter.password-hash-kilobytes=64"));
        return new SpringApplicationBuilder(PacesetterApplication.class).run(arguments.toArray(String[]::new));
    }

    private static EventStream open(Client client, @Nullable String seen) {
        EventStream stream = EventStream.open(client, seen);
        assertThat(stream.status()).isEqualTo(200);
        await().until(() -> !stream.events().isEmpty());
        return stream;
    }

    private void publish(Tenant to, String kind) {
        CurrentOrganization.run(
                to.id(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> live.publish(to.id(), kind, Map.of("about", kind))));
    }
}
