package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The faces in which rules are written and read, by language. */
public final class Faces {

    private final Map<Language, Face> faces = new EnumMap<>(Language.class);

    /** Takes the faces there are. */
    public Faces(Map<Language, Face> faces) {
        this.faces.putAll(faces);
    }

    /** Returns the languages that rules can be written in, in order. */
    public Iterable<Language> languages() {
        return faces.keySet();
    }

    /** Finds the face of a language. */
    public Optional<Face> find(Language language) {
        return Optional.ofNullable(faces.get(language));
    }

    /**
     * Returns the face of a language.
     *
     * @throws IllegalArgumentException if rules cannot be written in it
     */
    public Face of(Language language) {
        return find(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Rules have no face in " + language + "; there are " + faces.keySet()));
    }

    /**
     * Reads the name of a language that has a face.
     *
     * @param pointer where it came in the request
     * @throws Refusal if it has none
     */
    public Language language(String pointer, @Nullable String key) {
        return Language.find(key == null ? "" : key)
                .filter(faces::containsKey)
                .orElseThrow(() -> Refusal.invalid(
                        pointer,
                        (key == null ? "is missing" : "Rules cannot be written in \"" + key + "\"") + "; use "
                                + faces.keySet().stream().map(Language::key).collect(Collectors.joining(", "))));
    }
}
