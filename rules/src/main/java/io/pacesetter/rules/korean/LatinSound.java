package io.pacesetter.rules.korean;

import java.util.Locale;
import java.util.Map;

/**
 * How Koreans read words in Latin letters: abbreviations letter by letter (CRM 시알엠, LG 엘지), others as the loan word would be
 * written (call 콜, email 이메일, demo 데모).
 *
 * <p>By the rules for loan words, a last k, p or t behind a single short vowel closes its syllable (pick 픽, shop 숍, bot 봇) and
 * becomes one of its own elsewhere (task 태스크, event 이벤트). The spelling tells well enough which is which.
 */
final class LatinSound {

    /** Common in sales and read against the spelling. */
    private static final Map<String, Sound> EXCEPTIONS = Map.ofEntries(
            Map.entry("check", Sound.VOWEL), // 체크
            Map.entry("crm", Sound.CONSONANT), // 시알엠
            Map.entry("credit", Sound.VOWEL), // 크레디트
            Map.entry("hit", Sound.VOWEL), // 히트
            Map.entry("hub", Sound.VOWEL), // 허브
            Map.entry("set", Sound.VOWEL), // 세트
            Map.entry("url", Sound.RIEUL), // 유알엘
            Map.entry("type", Sound.CONSONANT), // 타입
            Map.entry("keep", Sound.CONSONANT), // 킵
            Map.entry("group", Sound.CONSONANT), // 그룹
            Map.entry("book", Sound.CONSONANT), // 북
            Map.entry("facebook", Sound.CONSONANT),
            Map.entry("outlook", Sound.CONSONANT), // 아웃룩
            Map.entry("look", Sound.CONSONANT)); // 룩

    private static final int LONGEST_ABBREVIATION = 3;
    private static final String VOWELS = "aeiou";

    private LatinSound() {}

    static boolean isLatin(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** Returns how a word of Latin letters ends. */
    static Sound of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAbbreviation(word, lower)) {
            return ofLetter(lower.charAt(lower.length() - 1));
        }
        Sound exception = EXCEPTIONS.get(lower);
        return exception != null ? exception : ofSpelling(lower);
    }

    /** Capitals only, and few or not to be pronounced; also lower case without any vowel, as in crm. */
    private static boolean isAbbreviation(String word, String lower) {
        boolean pronounceable = lower.chars().anyMatch(letter -> isVowel((char) letter) || letter == 'y');
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return !pronounceable || word.length() == 1 || (capitals && word.length() <= LONGEST_ABBREVIATION);
    }

    /** By the letter's name: 엘, 알; 엠, 엔; the others end in a vowel. */
    private static Sound ofLetter(char letter) {
        return switch (letter) {
            case 'l', 'r' -> Sound.RIEUL;
            case 'm', 'n' -> Sound.CONSONANT;
            default -> Sound.VOWEL;
        };
    }

    private static Sound ofSpelling(String word) {
        char last = word.charAt(word.length() - 1);
        return switch (last) {
            case 'l' -> Sound.RIEUL;
            case 'm', 'n' -> Sound.CONSONANT;
            case 'g' -> word.endsWith("ng") ? Sound.CONSONANT : Sound.VOWEL;
            case 'e' -> ofSilentE(word);
            case 'b', 'c', 'k', 'p', 't' -> closesSyllable(word) ? Sound.CONSONANT : Sound.VOWEL;
            default -> Sound.VOWEL;
        };
    }

    /** A last e is not read behind l (sale 세일), m (name 네임) and n (phone 폰). */
    private static Sound ofSilentE(String word) {
        char before = at(word, 2);
        if (before == 'l') {
            return Sound.RIEUL;
        }
        return (before == 'm' || before == 'n') && isVowel(at(word, 3)) ? Sound.CONSONANT : Sound.VOWEL;
    }

    /** Tells whether exactly one vowel letter stands before the last consonant; ck and pp count as one consonant. */
    private static boolean closesSyllable(String word) {
        boolean doubled = word.endsWith("ck") || at(word, 1) == at(word, 2);
        int vowel = doubled ? 3 : 2;
        return isVowel(at(word, vowel)) && !isVowel(at(word, vowel + 1));
    }

    /** Returns the letter so many places from the end, 1 being the last; a blank before the first. */
    private static char at(String word, int fromEnd) {
        return fromEnd > word.length() ? ' ' : word.charAt(word.length() - fromEnd);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
