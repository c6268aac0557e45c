package io.pacesetter.rules.korean;

/** Takes Hangul syllables apart and puts them together; Unicode orders them by initial, vowel and final. */
final class Hangul {

    /** The final ㄴ. */
    static final int NIEUN = 4;
    /** The final ㄹ. */
    static final int RIEUL = 8;
    /** The final ㅂ. */
    static final int BIEUP = 17;

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int FINALS = 28;

    private Hangul() {}

    static boolean isSyllable(int character) {
        return character >= FIRST && character <= LAST;
    }

    /** Returns the number of a syllable's final consonant, 0 if it ends in its vowel. */
    static int finalOf(int syllable) {
        return (syllable - FIRST) % FINALS;
    }

    /** Tells whether a text's last syllable ends in its vowel. */
    static boolean isOpen(String text) {
        return finalOf(text.charAt(text.length() - 1)) == 0;
    }

    /** Closes a text's last syllable, which ends in its vowel, with a consonant: 하 and ㄴ make 한. */
    static String closed(String text, int consonant) {
        int last = text.length() - 1;
        return text.substring(0, last) + (char) (text.charAt(last) + consonant);
    }
}
