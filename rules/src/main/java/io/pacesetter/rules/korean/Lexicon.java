package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Vocabulary;
import java.util.List;

/** The organization's words, by kind. */
record Lexicon(Terms types, Terms indicators, Terms badges, Terms contests) {

    static Lexicon of(Vocabulary vocabulary) {
        return new Lexicon(
                new Terms(Terms.Kind.TYPE, vocabulary.activityTypes(), List.of(Words.ANY_ACTIVITY)),
                new Terms(Terms.Kind.INDICATOR, vocabulary.indicators(), List.of(Words.POINTS)),
                new Terms(Terms.Kind.BADGE, vocabulary.badges(), List.of()),
                new Terms(Terms.Kind.CONTEST, vocabulary.contests(), List.of()));
    }

    /** Tells whether the word for activities of any type stands here, and not a type that begins with it. */
    boolean seesAny(Syllables cursor) {
        return sees(cursor, Words.ANY_ACTIVITY, types, Words.BEHIND_TYPE);
    }

    /** Tells whether the word for points stands here, and not an indicator that begins with it. */
    boolean seesPoints(Syllables cursor) {
        return sees(cursor, Words.POINTS, indicators, Words.BEHIND_INDICATOR);
    }

    private static boolean sees(Syllables cursor, String word, Terms others, List<String> followers) {
        if (!cursor.sees(word)) {
            cursor.note(word);
            return false;
        }
        Syllables.Mark start = cursor.mark();
        boolean another = others.read(cursor, followers) != null;
        Syllables.Mark behindAnother = cursor.mark();
        cursor.reset(start);
        cursor.skip(word);
        boolean longer = another && cursor.mark().isBefore(behindAnother);
        cursor.reset(start);
        return !longer;
    }
}
