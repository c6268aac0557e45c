package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Texts;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.measure.NearMiss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells as they are written in a sheet. */
final class CellText {

    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?|-?[0-9]{1,3}(,[0-9]{3}){1,3}(\\.[0-9]{1,4})?");

    private CellText() {}

    static String write(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        if (cell instanceof Cell.Values values) {
            return values.values().stream()
                    .map(value -> value.replace("\\", "\\\\").replace(";", "\\;"))
                    .collect(Collectors.joining(";"));
        }
        return cell instanceof Cell.Text text ? text.text() : ((Cell.Badge) cell).key();
    }

    /** Reads a cell of the kind of another. */
    static Cell read(String text, Cell like, Vocabulary vocabulary) throws Misread {
        if (like instanceof Cell.Number) {
            return number(text.strip());
        }
        if (like instanceof Cell.Badge) {
            return badge(text.strip(), vocabulary);
        }
        plain(text);
        return like instanceof Cell.Text ? new Cell.Text(text) : new Cell.Values(values(text));
    }

    private static Cell number(String text) throws Misread {
        if (!NUMBER.matcher(text).matches()) {
            throw new Misread(0, Flaw.NUMBER, shown(text));
        }
        return new Cell.Number(new BigDecimal(text.replace(",", "")));
    }

    private static Cell badge(String key, Vocabulary vocabulary) throws Misread {
        if (!vocabulary.badges().containsKey(key)) {
            String near = key.length() > Bounds.NAME
                    ? null
                    : NearMiss.of(key, vocabulary.badges().keySet());
            throw near == null
                    ? new Misread(0, Flaw.BADGE, shown(key))
                    : new Misread(0, Flaw.BADGE_NEAR, shown(key), near);
        }
        return new Cell.Badge(key);
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ';') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                boolean escaped = character == '\\' && i + 1 < text.length();
                value.append(escaped ? text.charAt(++i) : character);
            }
        }
        values.add(value.toString());
        return values;
    }

    static void plain(String text) throws Misread {
        if (text.isBlank()) {
            throw new Misread(0, Flaw.EMPTY_CELL);
        }
        if (text.length() > Bounds.STRING * Bounds.ALTERNATIVES || !Texts.isPlain(text)) {
            throw new Misread(0, Flaw.ODD_CELL);
        }
    }

    private static String shown(String text) {
        return Texts.quote(text.length() > Bounds.NAME ? text.substring(0, Bounds.NAME) + "…" : text);
    }
}
