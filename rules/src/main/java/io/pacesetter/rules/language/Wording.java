package io.pacesetter.rules.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A problem in every language that people read problems in; {@code %1$s} and so on stand for what it is about. Korean words
 * followed by both forms of a particle, as in {@code %1$s이(가)}, get the one that fits.
 *
 * @param english what was found
 * @param hint what would probably be right; empty if there is nothing to say
 * @param korean what was found, in Korean
 * @param koreanHint what would probably be right, in Korean
 */
public record Wording(String english, String hint, String korean, String koreanHint) {

    private static final Pattern PARTICLE = Pattern.compile("([가-힣])(이\\(가\\)|은\\(는\\)|을\\(를\\))");
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int FINALS = 28;

    /** A word that is another in each language. */
    interface Word {

        /** Returns it as it stands in a sentence. */
        String in(Language language);
    }

    /**
     * Tells the problem.
     *
     * @param language that of the text, in which its reader is told; DRL is read in English
     * @param about words, texts and numbers for the places
     */
    public Problem told(int line, int column, Language language, Object... about) {
        Object[] words = Arrays.stream(about)
                .map(one -> one instanceof Word word ? word.in(language) : one)
                .toArray();
        return language == Language.KO
                ? new Problem(line, column, inKorean(korean, words), inKorean(koreanHint, words))
                : new Problem(line, column, filled(english, words), filled(hint, words));
    }

    private static String inKorean(String pattern, Object... words) {
        return PARTICLE.matcher(filled(pattern, words)).replaceAll(Wording::fitting);
    }

    /** A syllable that ends in a consonant takes the first form. */
    private static String fitting(MatchResult found) {
        boolean consonant = (found.group(1).charAt(0) - FIRST_SYLLABLE) % FINALS != 0;
        return Matcher.quoteReplacement(found.group(1) + found.group(2).charAt(consonant ? 0 : 2));
    }

    private static String filled(String pattern, Object... words) {
        return String.format(Locale.ROOT, pattern, words);
    }
}
