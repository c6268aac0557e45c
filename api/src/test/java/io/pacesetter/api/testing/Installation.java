package io.pacesetter.api.testing;

import io.pacesetter.engine.access.FirstKey;
import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The installation under test: makes organizations, and clients that call it. */
public final class Installation {

    /** The password of all accounts in tests. */
    public static final String PASSWORD = "correct horse battery staple";

    /**
     * An organization with a client that holds a key with all scopes.
     *
     * @param key the key itself
     */
    public record Tenant(OrganizationId id, String key, Client client) {}

    private final Environment environment;
    private final Organizations organizations;
    private final FirstKey firstKey;

    Installation(Environment environment, Organizations organizations, FirstKey firstKey) {
        this.environment = environment;
        this.organizations = organizations;
        this.firstKey = firstKey;
    }

    /** Returns where the application listens. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Returns a client that is nobody. */
    public Client anonymous() {
        return Client.anonymous(address());
    }

    /** Returns a client with the installation administrator's key. */
    public Client administrator() {
        return Client.withKey(address(), ApiTest.ADMINISTRATOR_KEY);
    }

    /** Returns a client with a key. */
    public Client withKey(String key) {
        return Client.withKey(address(), key);
    }

    /** Makes an account with roles in a tenant and signs in. */
    public Client signedIn(Tenant tenant, String email, String... roles) {
        return signedInAs(tenant, email, null, roles);
    }

    /** Makes an account with roles that is a person, by key, and signs in. */
    public Client signedInAs(Tenant tenant, String email, @Nullable String person, String... roles) {
        invite(tenant, email, person, roles);
        Client client = anonymous();
        Answer answer = client.signIn(email, PASSWORD);
        if (answer.status() != 200) {
            throw new IllegalStateException("Cannot sign in as " + email + ": " + answer.text());
        }
        return client;
    }

    /** Makes an account with roles and the password of all tests; returns its id. */
    public String invite(Tenant tenant, String email, @Nullable String person, String... roles) {
        Map<String, Object> wanted = new HashMap<>(Map.of("email", email, "name", "Somebody", "roles", roles));
        if (person != null) {
            wanted.put("person", person);
        }
        Answer created = tenant.client().post("/accounts", wanted);
        String url = created.at("/link/url");
        if (url == null) {
            throw new IllegalStateException("Cannot make an account: " + created.text());
        }
        String token = url.substring(url.lastIndexOf('/') + 1);
        anonymous().post("/access-links/" + token, Map.of("password", PASSWORD));
        return Objects.requireNonNull(created.at("/account/id"));
    }

    /** Makes a key with scopes in a tenant and returns a client that holds it. */
    public Client withScopes(Tenant tenant, String... scopes) {
        Answer issued = tenant.client().post("/api-keys", Map.of("name", "Some machine", "scopes", scopes));
        return withKey(Objects.requireNonNull(issued.at("/key")));
    }

    /** Makes an organization in UTC. */
    public Tenant organization(String name) {
        return organization(name, "UTC");
    }

    /** Makes an organization in a time zone. */
    public Tenant organization(String name, String timeZone) {
        return organizations.create(new NewOrganization(name, timeZone), id -> {
            String key = firstKey.issue(id);
            return new Tenant(id, key, withKey(key));
        });
    }
}
