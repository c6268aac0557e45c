package io.pacesetter.engine.access;

import static io.pacesetter.engine.access.Permission.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles of accounts, with what each may do and how far it sees. */
public enum Role {
    REP(
            false,
            EnumSet.of(STANDINGS_READ, ACTIVITIES_READ, RECOGNITION_WRITE, TASKS_WORK, COACHING_READ, ONBOARDING_READ)),
    MANAGER(
            false,
            EnumSet.of(
                    STANDINGS_READ,
                    ACTIVITIES_READ,
                    PEOPLE_READ,
                    GOALS_WRITE,
                    RULES_READ,
                    CONTESTS_WRITE,
                    RECOGNITION_WRITE,
                    TASKS_WORK,
                    COACHING_READ,
                    COACHING_WRITE,
                    ONBOARDING_READ,
                    ONBOARDING_WRITE,
                    TRAINING_WRITE)),
    SALES_OPS(true, EnumSet.complementOf(EnumSet.of(ACCESS_ADMINISTER, AUDIT_READ))),
    HR(
            true,
            EnumSet.of(
                    STANDINGS_READ,
                    ACTIVITIES_READ,
                    PEOPLE_READ,
                    PEOPLE_WRITE,
                    RECOGNITION_WRITE,
                    TASKS_WORK,
                    COACHING_READ,
                    ONBOARDING_READ,
                    ONBOARDING_WRITE,
                    TRAINING_WRITE)),
    EXECUTIVE(
            true,
            EnumSet.of(
                    STANDINGS_READ,
                    ACTIVITIES_READ,
                    PEOPLE_READ,
                    RULES_READ,
                    RECOGNITION_WRITE,
                    TASKS_WORK,
                    COACHING_READ,
                    ONBOARDING_READ)),
    ADMINISTRATOR(true, EnumSet.allOf(Permission.class)),
    DISPLAY(false, EnumSet.of(STANDINGS_READ));

    private final boolean seesEveryone;
    private final Set<Permission> permissions;

    Role(boolean seesEveryone, Set<Permission> permissions) {
        this.seesEveryone = seesEveryone;
        this.permissions = Set.copyOf(permissions);
    }

    /** Returns the name in the API: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Tells whether the role sees everyone's scorecards and activities. */
    public boolean seesEveryone() {
        return seesEveryone;
    }

    /** Finds a role by its name in the API. */
    public static Optional<Role> find(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
