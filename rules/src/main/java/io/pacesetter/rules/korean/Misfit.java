package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Tokens.Kind;
import java.util.List;

/**
 * Something that stands where something else was expected.
 *
 * @param found what is left of the token that stands there
 */
record Misfit(Kind kind, String found, List<Expected> expected) {

    private static final int MOST_EXPECTED = 12;
    private static final int LONGEST_QUOTE = 60;

    String message() {
        List<String> all = expected.stream().map(Misfit::described).distinct().toList();
        String list = String.join(", ", all.subList(0, Math.min(all.size(), MOST_EXPECTED)));
        String needed = all.size() > 1 ? list + " 가운데 하나" : list;
        needed += Particle.SUBJECT.after(needed) + " 와야 ";
        return kind == Kind.END
                ? "글이 여기서 끝났습니다. 이어서 " + needed + "합니다"
                : needed + "하는데 " + shown() + Particle.SUBJECT.after(shown()) + " 있습니다";
    }

    String hint() {
        if (kind != Kind.WORD) {
            return "";
        }
        List<String> phrases = expected.stream()
                .filter(what ->
                        what.kind() == Expected.Kind.WORDS && what.words().length() > 1)
                .map(Expected::words)
                .toList();
        String near = Terms.nearest(found, phrases);
        return near == null || near.equals(found) ? "" : "혹시 \"" + near + "\"인가요?";
    }

    private String shown() {
        String start = found.codePointCount(0, found.length()) <= LONGEST_QUOTE
                ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
        return (kind == Kind.STRING ? "글 " : "") + "\"" + start + "\"";
    }

    private static String described(Expected what) {
        return switch (what.kind()) {
            case WORDS -> "\"" + what.words() + "\"";
            case ACTIVITY_TYPE -> "활동 유형";
            case INDICATOR -> "지표";
            case BADGE -> "배지";
            case CONTEST -> "콘테스트";
            case NUMBER -> "숫자";
            case ROLE -> "따옴표로 묶은 역할";
            case TEAM -> "따옴표로 묶은 팀 이름";
            case TAG -> "따옴표로 묶은 태그";
            case ATTRIBUTE -> "따옴표로 묶은 속성 이름";
            case TEXT -> "따옴표로 묶은 글";
        };
    }
}
