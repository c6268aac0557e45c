package io.pacesetter.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.pacesetter.api.testing.Answer;
import io.pacesetter.api.testing.ApiTest;
import io.pacesetter.api.testing.Client;
import io.pacesetter.api.testing.Installation;
import io.pacesetter.api.testing.Installation.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class ApiKeyIT {

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsAKeyOnceAndStoresOnlyItsHash() {
        Tenant tenant = installation.organization("Acme");

        Answer issued = tenant.client()
                .post("/api-keys", Map.of("name", "CRM", "scopes", List.of("standings:read", "audit:read")));
        Answer listed = tenant.client().get("/api-keys");

        String key = Objects.requireNonNull(issued.at("/key"));
        assertThat(issued.status()).isEqualTo(201);
        assertThat(key).startsWith("psk_").startsWith(String.valueOf(issued.at("/prefix")));
        assertThat(listed.text()).contains("\"CRM\"").doesNotContain(key);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM api_key WHERE name = ? OR prefix = ?")
                        .params(key, key)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(installation.withKey(key).get("/audit").status()).isEqualTo(200);
    }

    @Test
    void letsAKeyDoWhatItsScopesSayAndNoMore() {
        Tenant tenant = installation.organization("Acme");
        Client reader = installation.withScopes(tenant, "audit:read");

        Answer refused = reader.get("/accounts");

        assertThat(reader.get("/audit").status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.detail()).contains("access:administer");
    }

    @Test
    void revokesAKeyAtOnce() {
        Tenant tenant = installation.organization("Acme");
        Answer issued = tenant.client().post("/api-keys", Map.of("name", "Old", "scopes", List.of("audit:read")));
        Client client = installation.withKey(Objects.requireNonNull(issued.at("/key")));
        assertThat(client.get("/audit").status()).isEqualTo(200);

        assertThat(tenant.client().delete("/api-keys/" + issued.at("/id")).status())
                .isEqualTo(204);

        Answer refused = client.get("/audit");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(tenant.client().delete("/api-keys/" + issued.at("/id")).status())
                .isEqualTo(404);
    }

    @Test
    void opensNothingSoonAfterAnotherNodeRevokedIt() {
        Tenant tenant = installation.organization("Acme");
        Answer issued = tenant.client().post("/api-keys", Map.of("name", "Old", "scopes", List.of("audit:read")));
        Client client = installation.withKey(Objects.requireNonNull(issued.at("/key")));
        assertThat(client.get("/audit").status()).isEqualTo(200);

        jdbc.sql("UPDATE api_key SET revoked_at = created_at WHERE prefix = ?")
                .param(issued.at("/prefix"))
                .update();

        await().untilAsserted(() -> assertThat(client.get("/audit").status()).isEqualTo(401));
    }

    @Test
    void saysWhichScopesThereAre() {
        Answer answer = installation
                .organization("Acme")
                .client()
                .post("/api-keys", Map.of("name", "CRM", "scopes", List.of("standings:read", "world:rule")));

        assertThat(answer.pointers()).containsExactly("/scopes/1");
        assertThat(answer.detail()).contains("activities:write");
    }

    @Test
    void keepsTheAdministratorsKeyToCreatingOrganizations() {
        Answer refused = installation.administrator().get("/accounts");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.detail()).contains("creates organizations");
    }

    @Test
    void hasNoAccountToChange() {
        Tenant tenant = installation.organization("Acme");

        assertThat(tenant.client()
                        .put("/session/locale", Map.of("locale", "ko"))
                        .status())
                .isEqualTo(403);
    }
}
