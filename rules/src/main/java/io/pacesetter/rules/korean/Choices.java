package io.pacesetter.rules.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Phrases that mean one of some things, the first of each meaning being the one that is written.
 *
 * @param <T> what they mean
 */
final class Choices<T> {

    /** A phrase and what it means. */
    record Choice<T>(String phrase, T meaning) {}

    private final Map<T, String> written = new LinkedHashMap<>();
    private final List<Choice<T>> longestFirst = new ArrayList<>();

    /** Adds the phrases of a meaning. */
    Choices<T> with(T meaning, String... phrases) {
        for (String phrase : phrases) {
            written.putIfAbsent(meaning, phrase);
            longestFirst.add(new Choice<>(phrase, meaning));
        }
        longestFirst.sort(Comparator.comparingInt(
                        (Choice<T> choice) -> choice.phrase().replace(" ", "").length())
                .reversed());
        return this;
    }

    /** Returns how a meaning is written. */
    String written(T meaning) {
        String phrase = written.get(meaning);
        if (phrase == null) {
            throw new NoSuchElementException("no phrase for " + meaning);
        }
        return phrase;
    }

    /** Tells whether there is a phrase for a meaning. */
    boolean has(T meaning) {
        return written.containsKey(meaning);
    }

    /** Returns all phrases, none behind one that it begins with. */
    List<Choice<T>> longestFirst() {
        return longestFirst;
    }

    /** Tells whether a phrase is the written one of its meaning. */
    boolean isWritten(Choice<T> choice) {
        return choice.phrase().equals(written.get(choice.meaning()));
    }
}
