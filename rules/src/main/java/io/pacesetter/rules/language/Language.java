package io.pacesetter.rules.language;

import java.util.Locale;
import java.util.Optional;

/** The written faces of a rule. */
public enum Language {
    /** Sentences in English. */
    EN,
    /** Sentences in Korean. */
    KO,
    /** A safe subset of Drools' own language. */
    DRL;

    /** Returns the name in the API: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a language by its name in the API. */
    public static Optional<Language> find(String key) {
        for (Language language : values()) {
            if (language.key().equals(key)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
