package io.pacesetter.api.contest;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a score in a contest is made of. */
@ApiTest
class ContestEntriesIT {

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private HeldContests contests;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        contests = new HeldContests(client);
    }

    @Test
    void listsTheEntriesBehindAScore() {
        String id = contests.started(contests.underWay());
        contests.report("call", "ana", HeldContests.ago(3));
        contests.report("call", "ana", HeldContests.ago(2));
        contests.report("call", "ana", HeldContests.ago(1));
        contests.report("call", "ben", HeldContests.ago(3));
        client.post("/activities", Map.of("source", "crm", "externalId", "a2", "deleted", true));
        contests.settled();
        Client rep = installation.signedInAs(acme, "rep-" + id + "@example.com", "ben", "rep");

        Answer first = rep.get(contests.entriesOf(id, 0) + "?page=0&size=1");
        Answer second = rep.get(contests.entriesOf(id, 0) + "?page=1&size=1");

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("/total")).isEqualTo("2");
        assertThat(first.at("/items/0/cause/activity/externalId")).isEqualTo("a3");
        assertThat(second.at("/items/0/cause/activity/externalId")).isEqualTo("a1");
        assertThat(second.at("/items/0/points")).isEqualTo("1");
    }

    @Test
    void listsTheEntriesThatAFixedResultWasMadeOf() {
        contests.report("call", "ana", "2025-03-05T10:00:00Z");
        String id = contests.started(contests.calls("member", "2025-03-01", "2025-03-31"));
        contests.isFinal(id);

        contests.report("call", "ana", "2025-03-06T10:00:00Z");
        client.post("/activities", Map.of("source", "crm", "externalId", "a1", "deleted", true));
        contests.settled();

        Answer entries = client.get(contests.entriesOf(id, 0));
        assertThat(entries.at("/total")).isEqualTo("1");
        assertThat(entries.at("/items/0/at")).isEqualTo("2025-03-05T10:00:00Z");
    }

    @Test
    void keepsTheEntriesBehindAScoreFromOthers() {
        String id = contests.started(contests.underWay());
        String entries = contests.entriesOf(id, 0);
        Client other = installation.organization("Other").client();
        Client rep = installation.signedInAs(acme, "rep-" + id + "@example.com", "ana", "rep");
        String draft = contests.created(contests.underWay());
        Client display = installation.signedIn(acme, "display-" + id + "@example.com", "display");

        assertThat(display.get("/contests/" + id + "/standings").status()).isEqualTo(200);
        assertThat(display.get(entries).status()).isEqualTo(403);
        assertThat(display.get("/ledger").status()).isEqualTo(403);
        assertThat(other.get(entries).status()).isEqualTo(404);
        assertThat(installation.anonymous().get(entries).status()).isEqualTo(401);
        assertThat(rep.get(entries.replace(id, draft)).status()).isEqualTo(404);
        assertThat(rep.get("/contests/" + id + "/standings/" + id + "/entries").status())
                .isEqualTo(404);
        assertThat(rep.get(entries + "?page=-1").pointers()).containsExactly("/page");
    }
}
