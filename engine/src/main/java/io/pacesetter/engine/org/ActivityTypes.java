package io.pacesetter.engine.org;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The kinds of activities that each organization records. */
@Service
public class ActivityTypes {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int KEPT = 10_000;

    private final JdbcClient jdbc;
    private final SettingsChange changes;
    private final TransactionTemplate transaction;
    private final PerRevision<Map<String, ActivityType>> types;

    ActivityTypes(
            JdbcClient jdbc, SettingsChange changes, Revisions revisions, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
        this.types = new PerRevision<>(
                revisions,
                transactions,
                KEPT,
                (organization, revision) -> Collections.unmodifiableMap(read(organization)));
    }

    /** Returns the types by key. */
    public List<ActivityType> list(OrganizationId organization) {
        return List.copyOf(types.current(organization).values());
    }

    /** Returns the keys of the types. */
    public Set<String> keys(OrganizationId organization) {
        return types.current(organization).keySet();
    }

    /**
     * Adds a type.
     *
     * @throws Refusal naming every field that is wrong
     */
    public ActivityType add(OrganizationId organization, @Nullable String key, @Nullable String name) {
        return CurrentOrganization.call(
                organization,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    changes.made(organization);
                    return insert(organization, key, name);
                })));
    }

    private ActivityType insert(OrganizationId organization, @Nullable String key, @Nullable String name) {
        Faults faults = new Faults();
        String readKey = faults.key("/key", key, 64);
        String readName = faults.required("/name", name, LONGEST_NAME);
        if (faults.found().isEmpty() && !KEY.matcher(readKey).matches()) {
            faults.add("/key", "'" + readKey + "' is no key; use small letters, digits and _, such as site_visit");
        }
        ActivityType taken = read(organization).get(readKey);
        if (taken != null) {
            faults.add("/key", "'" + readKey + "' is the key of " + taken.name() + " already");
        }
        faults.refuseIfAny();
        jdbc.sql("INSERT INTO activity_type (organization_id, type_key, name) VALUES (?, ?, ?)")
                .params(organization.value(), readKey, readName)
                .update();
        return new ActivityType(readKey, readName);
    }

    private Map<String, ActivityType> read(OrganizationId organization) {
        Map<String, ActivityType> found = new LinkedHashMap<>();
        jdbc.sql("SELECT type_key, name FROM activity_type WHERE organization_id = ? ORDER BY type_key")
                .param(organization.value())
                .query((row, number) -> new ActivityType(row.getString(1), row.getString(2)))
                .list()
                .forEach(type -> found.put(type.key(), type));
        return found;
    }
}
