package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Tokens.Fault;

/** Tells in Korean what is wrong with characters. */
final class Faults {

    private Faults() {}

    static Problem told(Fault fault) {
        return new Problem(fault.line(), fault.column(), message(fault), hint(fault));
    }

    private static String message(Fault fault) {
        String found = fault.found();
        return switch (fault.flaw()) {
            case LONG_TEXT -> "글이 " + Bounds.TEXT + "자를 넘습니다";
            case HIDDEN -> "보이지 않는 문자가 들어 있습니다: " + found;
            case UNCLOSED -> "따옴표가 같은 줄에서 닫히지 않았습니다";
            case ESCAPE -> "따옴표 안에서 " + found + Particle.TO.after(found) + " 쓸 수 있는 것은 없습니다";
            case LONG_STRING -> "따옴표 안의 글이 " + Bounds.STRING + "자를 넘습니다";
            case LONG_WORD -> "낱말이 " + Bounds.NAME + "자를 넘습니다";
            case LONG_NUMBER -> "숫자의 자릿수가 너무 많습니다";
            case UNCOMPOSED -> "\"" + found + "\"의 글자가 자모나 부호로 나뉘어 있습니다";
            case LETTER -> "낱말에 다른 문자 체계의 글자가 섞여 있습니다: " + found;
            case QUOTE -> "규칙에 쓸 수 없는 따옴표입니다: " + found;
            case SIGN -> "규칙에 쓰지 않는 기호입니다: " + found;
        };
    }

    private static String hint(Fault fault) {
        return switch (fault.flaw()) {
            case LONG_TEXT -> "여러 규칙집으로 나누세요";
            case HIDDEN -> "그 문자를 지우세요";
            case UNCLOSED -> "글 끝에 \"를 쓰세요";
            case ESCAPE -> "따옴표 안에서 \"는 \\\"로, \\는 \\\\로 쓰세요";
            case LONG_STRING, LONG_WORD -> "더 짧게 쓰세요";
            case LONG_NUMBER -> "숫자는 1조보다 작고 소수점 아래는 " + Bounds.DIGITS + "자리까지입니다";
            case UNCOMPOSED -> "다시 입력하거나 유니코드 NFC 형식으로 바꾸세요";
            case LETTER -> "한글이나 로마자로 다시 입력하세요";
            case QUOTE -> "\"를 쓰세요";
            case SIGN -> "글이라면 따옴표로 묶으세요";
        };
    }
}
