package io.pacesetter.engine.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys by which machines call the API. What a key opens is kept in memory for two seconds, by its hash: once revoked,
 * it opens nothing on the node that revoked it, and nothing on any other two seconds later.
 */
@Service
public class ApiKeys implements FirstKey {

    private static final String KEY_PREFIX = "psk_";
    private static final int SHOWN = 12;
    private static final int MAX_NAME = 200;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 10_000;

    private final ApiKeyTable table;
    private final Audit audit;
    private final Clock clock;
    /** Keys that open something; the others are looked up each time, so that a new key opens at once. */
    private final Cache<ByteBuffer, Viewer> open =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    ApiKeys(ApiKeyTable table, Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String issue(OrganizationId organization) {
        return insert(organization, "First key", EnumSet.allOf(Permission.class))
                .secret();
    }

    /**
     * Issues a key; nobody can give more than they have.
     *
     * @throws Refusal if the name or the scopes are wrong, or go beyond the viewer's own
     */
    @Transactional
    public ApiKey.Issued issue(Viewer viewer, String name, Set<Permission> scopes) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_NAME) {
            throw Refusal.invalid("/name", "A name has 1 to " + MAX_NAME + " characters");
        }
        if (scopes.isEmpty()) {
            throw Refusal.invalid("/scopes", "A key needs at least one scope, such as standings:read");
        }
        for (Permission scope : scopes) {
            if (!viewer.may(scope)) {
                throw Refusal.forbidden(
                        "You cannot give the scope " + scope.key() + ", which you do not have yourself");
            }
        }
        ApiKey.Issued issued = insert(viewer.organization(), trimmed, scopes);
        audit.record(viewer, "key.issued", trimmed, ApiKeyTable.join(scopes));
        return issued;
    }

    /** Returns the keys that are not revoked, newest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> list(OrganizationId organization) {
        return table.list(organization);
    }

    /**
     * Revokes a key: it opens nothing here once this is committed, nor anywhere two seconds later.
     *
     * @throws Refusal if there is no such key or it was revoked before
     */
    @Transactional
    public void revoke(Viewer viewer, long id) {
        ApiKey key =
                table.find(viewer.organization(), id).orElseThrow(() -> Refusal.notFound("API key", Ids.format(id)));
        byte[] hash = table.hash(viewer.organization(), id);
        table.revoke(viewer.organization(), id, now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Waits for a look-up of the key that is under way, which may not have seen the change
                open.invalidate(ByteBuffer.wrap(hash));
            }
        });
        audit.record(viewer, "key.revoked", key.name(), key.prefix());
    }

    /** Finds out who calls with a key, and notes that it was used. Empty if the key opens nothing. */
    public Optional<Viewer> viewer(String secret) {
        if (!secret.startsWith(KEY_PREFIX)) {
            return Optional.empty();
        }
        byte[] hash = Secrets.hash(secret);
        return Optional.ofNullable(open.get(
                ByteBuffer.wrap(hash), any -> table.open(hash).map(this::use).orElse(null)));
    }

    private Viewer use(ApiKeyTable.Opened opened) {
        LocalDateTime now = now();
        LocalDateTime last = opened.lastUsedAt();
        if (last == null || last.isBefore(now.minus(USE_NOTED_EVERY))) {
            table.noteUse(opened.organization(), opened.id(), now);
        }
        return new Viewer(opened.organization(), "key:" + opened.name(), null, null, opened.scopes(), true);
    }

    private ApiKey.Issued insert(OrganizationId organization, String name, Set<Permission> scopes) {
        String secret = KEY_PREFIX + Secrets.make();
        LocalDateTime now = now();
        ApiKey key =
                new ApiKey(Ids.next(), name, secret.substring(0, SHOWN), scopes, now.toInstant(ZoneOffset.UTC), null);
        table.insert(organization, key, Secrets.hash(secret), now);
        return new ApiKey.Issued(key, secret);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
