package io.pacesetter.engine.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads amounts as files have them, with or without separators of thousands; never guesses. */
final class Amounts {

    private static final int LONGEST = 60;
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)?(\\.\\d+)?|[+-]?\\d+\\.");
    private static final Pattern WITH_COMMA =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([. \u00a0\u202f]\\d{3})+)?(,\\d+)?|[+-]?\\d+,");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

    private final boolean decimalComma;

    Amounts(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /** @throws Unreadable if the text, which is not blank, is no number */
    BigDecimal read(String text) {
        String number = text.strip();
        boolean fits = (decimalComma ? WITH_COMMA : WITH_POINT).matcher(number).matches()
                && DIGIT.matcher(number).matches();
        if (!fits || number.length() > LONGEST) {
            throw new Unreadable(Words.quoted(number) + " is not a number" + advice(number));
        }
        String plain =
                decimalComma ? number.replaceAll("[. \u00a0\u202f]", "").replace(',', '.') : number.replace(",", "");
        return new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private String advice(String number) {
        if (!decimalComma && WITH_COMMA.matcher(number).matches()) {
            return "; if commas stand before the cents, set decimalComma in the mapping";
        }
        if (decimalComma && WITH_POINT.matcher(number).matches()) {
            return " with a decimal comma; unset decimalComma in the mapping if points stand before the cents";
        }
        return "; write it like " + (decimalComma ? "1234,50" : "1234.50") + ", without a currency sign";
    }
}
