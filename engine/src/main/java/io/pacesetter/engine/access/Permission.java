package io.pacesetter.engine.access;

import java.util.Optional;

/** What an account or an API key may do; the keys are the scopes of API keys. */
public enum Permission {
    STANDINGS_READ("standings:read"),
    ACTIVITIES_READ("activities:read"),
    ACTIVITIES_WRITE("activities:write"),
    PEOPLE_READ("people:read"),
    PEOPLE_WRITE("people:write"),
    INDICATORS_WRITE("indicators:write"),
    GOALS_WRITE("goals:write"),
    RULES_READ("rules:read"),
    RULES_WRITE("rules:write"),
    IMPORTS_RUN("imports:run"),
    ORGANIZATION_WRITE("organization:write"),
    ACCESS_ADMINISTER("access:administer"),
    AUDIT_READ("audit:read"),
    CONTESTS_WRITE("contests:write"),
    RECOGNITION_WRITE("recognition:write"),
    TASKS_WORK("tasks:work"),
    COACHING_READ("coaching:read"),
    COACHING_WRITE("coaching:write"),
    ONBOARDING_READ("onboarding:read"),
    ONBOARDING_WRITE("onboarding:write"),
    TRAINING_WRITE("training:write"),
    PROCESSES_ADMINISTER("processes:administer");

    private final String key;

    Permission(String key) {
        this.key = key;
    }

    /** Returns the name in the API. */
    public String key() {
        return key;
    }

    /** Finds a permission by its name in the API. */
    public static Optional<Permission> find(String key) {
        for (Permission permission : values()) {
            if (permission.key.equals(key)) {
                return Optional.of(permission);
            }
        }
        return Optional.empty();
    }
}
