package io.pacesetter.engine.importing;

import java.util.List;
import java.util.Optional;

/** What the lines of a file are. */
public enum ImportKind {
    ACTIVITIES(
            "activities", "csv", List.of("externalId", "member", "type", "occurredAt"), List.of("amount", "currency")),
    PEOPLE("people", "people", List.of("key"), List.of("name", "email", "role", "team", "parentTeam", "tags", "from"));

    private final String key;
    private final String defaultSource;
    private final List<String> required;
    private final List<String> optional;

    ImportKind(String key, String defaultSource, List<String> required, List<String> optional) {
        this.key = key;
        this.defaultSource = defaultSource;
        this.required = required;
        this.optional = optional;
    }

    /** Returns the name in the API. */
    public String key() {
        return key;
    }

    /** Returns the kind of the job that does it. */
    public String job() {
        return "import-" + key;
    }

    /** Returns the source of a mapping that names none. */
    String defaultSource() {
        return defaultSource;
    }

    /** Returns the fields that need a column. */
    List<String> required() {
        return required;
    }

    /** Returns the fields that may have a column. */
    List<String> optional() {
        return optional;
    }

    /** Finds a kind by its name in the API. */
    public static Optional<ImportKind> find(String key) {
        for (ImportKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
