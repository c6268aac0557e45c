package io.pacesetter.rules.drl;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts as literals that Drools and Java read as that text and nothing else. Only visible characters stand for themselves;
 * quotes and backslashes are escaped, control characters are written in octal (Java would act on their unicode escape before
 * it knows of strings), and everything else invisible or odd as a unicode escape.
 */
final class Quoted {

    private Quoted() {}

    /** Returns a literal, with its quotes. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> append(quoted, point));
        return quoted.append('"').toString();
    }

    /** Returns literals with commas between them. */
    static String texts(Collection<String> texts) {
        return texts.stream().map(Quoted::text).collect(Collectors.joining(", "));
    }

    /** Returns literals with commas between them, one before the others. */
    static String texts(String first, List<String> others) {
        return text(first) + ", " + texts(others);
    }

    private static void append(StringBuilder quoted, int point) {
        if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
        } else if (point < 0x20 || point == 0x7f) {
            quoted.append("\\%03o".formatted(point));
        } else if (point == ' ' || visible(point)) {
            quoted.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                quoted.append("\\u%04x".formatted((int) unit));
            }
        }
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
