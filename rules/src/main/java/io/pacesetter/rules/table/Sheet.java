package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Bounds;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them. */
final class Sheet {

    private static final String FORMULAS = "=+-@'";

    private Sheet() {}

    /** Writes a row. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String row(List<String> cells) {
        List<String> quoted = cells.stream()
                .map(cell -> "\"" + guarded(cell).replace("\"", "\"\"") + "\"")
                .toList();
        return String.join(",", quoted) + "\r\n";
    }

    private static String guarded(String cell) {
        boolean number = cell.matches("-[0-9.]{1,40}");
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 && !number ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULAS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    /** Reads rows; empty ones are left in, so that their numbers are those of the sheet. */
    static List<List<String>> read(String text) throws Misread {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            at = text.charAt(at) == '"' ? quoted(text, at, cell, rows.size() + 1) : bare(text, at, cell);
            row.add(unguarded(cell.toString()));
            boolean comma = at < text.length() && text.charAt(at) == ',';
            if (!comma || at + 1 == text.length()) {
                rows.add(row);
                row = new ArrayList<>();
                check(rows.size());
            }
            at = comma ? at + 1 : lineBreak(text, at);
        }
        return rows;
    }

    private static void check(int rows) throws Misread {
        if (rows > 2 * Bounds.RULES) {
            throw new Misread(rows, Flaw.MANY_ROWS, Bounds.RULES);
        }
    }

    private static int bare(String text, int start, StringBuilder cell) {
        int at = start;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return at;
    }

    private static int quoted(String text, int start, StringBuilder cell, int row) throws Misread {
        int at = start + 1;
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character != '"') {
                cell.append(character);
            } else if (text.startsWith("\"", at)) {
                cell.append(text.charAt(at++));
            } else if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                throw new Misread(row, Flaw.BEHIND_QUOTES);
            } else {
                return at;
            }
        }
        throw new Misread(row, Flaw.UNCLOSED);
    }

    private static int lineBreak(String text, int at) {
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }
}
