package io.pacesetter.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import io.pacesetter.rules.pack.Packs;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RulebookFileIT {

    @Autowired
    private Installation installation;

    private Tenant acme;
    private Client client;
    private String id;

    @BeforeEach
    void found() {
        acme = installation.organization("Acme");
        client = acme.client();
        id = Objects.requireNonNull(client.post(
                        "/rulebooks",
                        Map.of(
                                "key", "phone-heroes",
                                "name", "전화왕: phone heroes",
                                "purpose", "badge",
                                "text", RulebookIT.TEN_A_CALL,
                                "language", "en"))
                .at("/id"));
    }

    @Test
    void goesFromOneOrganizationToAnother() {
        Answer file = client.get("/rulebooks/" + id + "/file");
        Client other = installation.organization("Other").client();

        Answer taken = other.upload(
                "/rulebooks/import", "x.rules", file.text().getBytes(StandardCharsets.UTF_8), "unused", "{}");

        assertThat(file.header("Content-Disposition")).contains("phone-heroes.rules");
        assertThat(file.text()).startsWith("# key: phone-heroes\n# name: 전화왕: phone heroes\n");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.at("/key")).isEqualTo("phone-heroes");
        assertThat(taken.at("/name")).isEqualTo("전화왕: phone heroes");
        assertThat(taken.at("/purpose")).isEqualTo("badge");
        assertThat(taken.at("/draft/text")).isEqualTo(RulebookIT.TEN_A_CALL);
    }

    @Test
    void isImportedUnderAnotherKeyOrInPlaceOfADraft() {
        String content = client.get("/rulebooks/" + id + "/file").text();

        Answer taken = client.post("/rulebooks/import", Map.of("content", content));
        Answer copied = client.post("/rulebooks/import", Map.of("content", content, "key", "copy"));
        Answer replaced = client.post(
                "/rulebooks/import?replace=true", Map.of("content", content.replace("10 points", "5 points")));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(copied.at("/key")).isEqualTo("copy");
        assertThat(replaced.at("/id")).isEqualTo(id);
        assertThat(replaced.at("/draft/text")).contains("5 points");
    }

    @Test
    void downloadsVersionsAsTheyWere() {
        client.patch("/rulebooks/" + id, Map.of("name", "Renamed"));
        client.put("/rulebooks/" + id + "/draft", Map.of("text", RulebookIT.TEN_A_CALL + "# one", "language", "en"));

        assertThat(client.get("/rulebooks/" + id + "/file").text()).contains("# name: Renamed", "# one");
        assertThat(client.get("/rulebooks/" + id + "/file?version=7").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoFileOfRules() {
        byte[] latin = {'R', (byte) 0xE9, '\n'};
        byte[] large = "x".repeat(400_000).getBytes(StandardCharsets.UTF_8);

        assertThat(client.upload("/rulebooks/import", "x.rules", latin, "unused", "{}")
                        .pointers())
                .containsExactly("/file");
        assertThat(client.upload("/rulebooks/import", "x.rules", large, "unused", "{}")
                        .pointers())
                .containsExactly("/file");
        assertThat(client.post("/rulebooks/import", Map.of("content", "Rule")).pointers())
                .containsExactlyInAnyOrder("/key", "/name", "/purpose");
        assertThat(client.post("/rulebooks/import", Map.of()).pointers()).containsExactly("/content");
    }

    @Test
    void isForThoseWhoMayAndForTheOwnOrganization() {
        Client reader = installation.withScopes(acme, "rules:read");
        Client rep = installation.signedIn(acme, "rep@files.test", "rep");

        assertThat(reader.get("/rulebooks/" + id + "/file").status()).isEqualTo(200);
        assertThat(rep.get("/rulebooks/" + id + "/file").status()).isEqualTo(403);
        assertThat(reader.post("/rulebooks/import", Map.of("content", "")).status())
                .isEqualTo(403);
        assertThat(installation
                        .organization("Other")
                        .client()
                        .get("/rulebooks/" + id + "/file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void adoptsPacksInKoreanWithTheirNamesAndTexts() {
        Packs.all().forEach(pack -> {
            Answer adopted = client.post("/rule-packs/" + pack.key() + "/adopt", Map.of("language", "ko"));

            assertThat(adopted.at("/name"))
                    .as(adopted.text())
                    .isEqualTo(pack.name().ko());
            assertThat(adopted.at("/draft/language")).isEqualTo("ko");
            assertThat(pack.sayings())
                    .allSatisfy(saying -> assertThat(adopted.at("/draft/text")).contains("\"" + saying.ko() + "\""));
            assertThat(client.post("/rulebooks/" + adopted.at("/id") + "/check").at("/ok"))
                    .as(pack.key())
                    .isEqualTo("true");
        });
        assertThat(client.get("/badges").text()).contains("통화왕", "한 주에 통화 100건을 했습니다.");
    }

    @Test
    void listsShippedPacksAndAdoptsThem() {
        Client reader = installation.withScopes(acme, "rules:read");

        assertThat(reader.get("/rule-packs").body().at("/items").size())
                .isEqualTo(Packs.all().size());
        assertThat(reader.post("/rule-packs/any/adopt").status()).isEqualTo(403);
        assertThat(client.post("/rule-packs/no-such-pack/adopt").status()).isEqualTo(404);
        Packs.all().forEach(pack -> {
            Answer adopted = client.post("/rule-packs/" + pack.key() + "/adopt");
            assertThat(adopted.at("/pack")).as(adopted.text()).isEqualTo(pack.key());
            assertThat(client.post("/rulebooks/" + adopted.at("/id") + "/check").at("/ok"))
                    .as(pack.key())
                    .isEqualTo("true");
        });
    }
}
