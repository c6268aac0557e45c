package io.pacesetter.rules.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that an organization's rules may use.
 *
 * @param activityTypes by key
 * @param indicators by key
 * @param badges by key
 * @param contests by key; those that are not over
 * @param roles of people, as they are written
 * @param teams names of teams that are not archived
 * @param tags of people
 * @param attributes names of attributes that activities have carried; for completion, others may be used as well
 */
public record Vocabulary(
        Map<String, Term> activityTypes,
        Map<String, Term> indicators,
        Map<String, Term> badges,
        Map<String, Term> contests,
        Set<String> roles,
        Set<String> teams,
        Set<String> tags,
        Set<String> attributes) {

    /** The vocabulary of nobody. */
    public static final Vocabulary EMPTY =
            new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /**
     * A word.
     *
     * @param key how it is written in English sentences and in DRL: a lower-case letter, then lower-case letters,
     *     digits and {@code _}
     * @param name what people call it, for hints and completion
     * @param korean how Korean sentences write it, one word without spaces; null for the key
     */
    public record Term(String key, String name, @Nullable String korean) {}

    public Vocabulary {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        tags = Set.copyOf(tags);
        attributes = Set.copyOf(attributes);
    }

    /** Returns terms by key, in their order. */
    public static Map<String, Term> byKey(Collection<Term> terms) {
        Map<String, Term> byKey = new LinkedHashMap<>();
        terms.forEach(term -> byKey.put(term.key(), term));
        return byKey;
    }

    /** Finds a term by its key or by its Korean word, keys first. */
    public static Optional<Term> find(Map<String, Term> terms, String word) {
        Term byKey = terms.get(word);
        if (byKey != null) {
            return Optional.of(byKey);
        }
        return terms.values().stream()
                .filter(term -> word.equals(term.korean()))
                .findFirst();
    }

    /** Returns how a Korean sentence writes a key: its Korean word, unless that is another term's key or word too. */
    public static String korean(Map<String, Term> terms, String key) {
        Term term = terms.get(key);
        if (term == null || term.korean() == null || terms.containsKey(term.korean())) {
            return key;
        }
        List<Term> alike = terms.values().stream()
                .filter(other -> term.korean().equals(other.korean()))
                .toList();
        return alike.size() == 1 ? term.korean() : key;
    }
}
