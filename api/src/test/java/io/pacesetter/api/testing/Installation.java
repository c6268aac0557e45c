package io.pacesetter.api.testing;

import io.pacesetter.engine.access.FirstKey;
import io.pacesetter.engine.org.NewOrganization;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.tenant.OrganizationId;
import org.springframework.core.env.Environment;

/** The installation under test: makes organizations, and clients that call it. */
public final class Installation {

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
