package io.pacesetter.rules.korean;

/** How a text ends when a Korean reads it aloud, which decides the form of the particle behind it. */
enum Sound {
    VOWEL,
    /** The consonant ㄹ, which some particles treat like a vowel. */
    RIEUL,
    /** Any other consonant. */
    CONSONANT,
    /** Nothing in it that can be read. */
    UNKNOWN;

    private static final String VOWELS_OF_DIGITS = "2459";
    private static final String RIEULS_OF_DIGITS = "178";
    private static final String SIGNS_READ_ALOUD = "%$€";
    /** ㄱ to ㅎ and ㅏ to ㅣ, as they stand alone: 기역, 리을, 아. */
    private static final int FIRST_LETTER = 0x3131;

    private static final int LETTER_RIEUL = 0x3139;
    private static final int LAST_CONSONANT = 0x314E;
    private static final int LAST_LETTER = 0x3163;

    /** Returns how a text ends; quotation marks, brackets and punctuation at its end are not read. */
    static Sound of(String text) {
        int end = text.length();
        while (end > 0 && !isRead(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (end == 0) {
            return UNKNOWN;
        }
        int last = text.codePointBefore(end);
        if (Hangul.isSyllable(last)) {
            return ofFinal(Hangul.finalOf(last));
        }
        if (last >= '0' && last <= '9') {
            return ofNumber(text.substring(startOf(text, end, Sound::isOfNumber), end));
        }
        if (LatinSound.isLatin(last)) {
            return LatinSound.of(text.substring(startOf(text, end, LatinSound::isLatin), end));
        }
        return ofOther(last);
    }

    private static boolean isRead(int character) {
        return Character.isLetterOrDigit(character) || SIGNS_READ_ALOUD.indexOf(character) >= 0;
    }

    private static boolean isOfNumber(int character) {
        return (character >= '0' && character <= '9') || character == '.' || character == ',';
    }

    private static int startOf(String text, int end, java.util.function.IntPredicate belongs) {
        int start = end;
        while (start > 0 && belongs.test(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static Sound ofFinal(int consonant) {
        return switch (consonant) {
            case 0 -> VOWEL;
            case Hangul.RIEUL -> RIEUL;
            default -> CONSONANT;
        };
    }

    /** Reads the Sino-Korean way: 10 is 십, 100 백, 1000 천, from 10,000 on 만, then 억 and 조; digits after a point one by one. */
    private static Sound ofNumber(String written) {
        String digits = written.replace(",", "");
        int zeros = digits.length() - digits.replaceFirst("0+$", "").length();
        boolean oneByOne = digits.contains(".") || digits.startsWith("0") || zeros == 0;
        if (oneByOne) {
            return ofDigit(digits.charAt(digits.length() - 1));
        }
        return zeros >= 12 && zeros < 16 ? VOWEL : CONSONANT;
    }

    private static Sound ofDigit(char digit) {
        if (VOWELS_OF_DIGITS.indexOf(digit) >= 0) {
            return VOWEL;
        }
        return RIEULS_OF_DIGITS.indexOf(digit) >= 0 ? RIEUL : CONSONANT;
    }

    private static Sound ofOther(int character) {
        if (SIGNS_READ_ALOUD.indexOf(character) >= 0) {
            return VOWEL; // 퍼센트, 달러, 유로
        }
        if (character < FIRST_LETTER || character > LAST_LETTER) {
            return UNKNOWN;
        }
        if (character == LETTER_RIEUL) {
            return RIEUL;
        }
        return character <= LAST_CONSONANT ? CONSONANT : VOWEL;
    }
}
