package io.pacesetter.engine.importing.csv;

import io.pacesetter.engine.refusal.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the beginning of a file: is it CSV, in which encoding, with which delimiter and columns? */
public final class FirstLook {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int ROWS_COMPARED = 20;
    private static final int MOST_COLUMNS = 1_000;
    private static final String FILE = "/file";

    private final byte[] start;
    private final int rowsWanted;

    /** Takes the beginning of a file, at most one piece, and how many lines are wanted below the header. */
    public FirstLook(byte[] start, int rowsWanted) {
        this.start = start;
        this.rowsWanted = rowsWanted;
    }

    /**
     * Looks at a file whose encoding and delimiter may be known.
     *
     * @param encoding its name; null for UTF-8, unless a byte order mark says otherwise
     * @param delimiter one character; null to find out
     * @throws Refusal if the file cannot be read so, saying what it is instead
     */
    public Sheet with(@Nullable String encoding, @Nullable String delimiter) {
        Optional<Encodings.Bom> bom = Encodings.bom(start);
        Charset wanted = encoding == null || encoding.isBlank() ? StandardCharsets.UTF_8 : charset(encoding);
        refuseOtherFiles(bom.isPresent() || wanted.name().startsWith("UTF-16"));
        Charset charset = bom.map(Encodings.Bom::charset).orElse(wanted);
        Position top = new Position(bom.map(found -> found.bytes().length).orElse(0), 0, 1);
        refuseOtherEncodings(charset, top);
        char separator = delimiter == null || delimiter.isEmpty() ? delimiter(charset, top) : delimiter(delimiter);
        return sheet(charset, separator, top);
    }

    /** Looks at a file of which nothing is known. */
    public Sheet guessing() {
        return with(Encodings.nameOf(Encodings.guess(start)), null);
    }

    private static Charset charset(String encoding) {
        return Encodings.named(encoding)
                .orElseThrow(() -> Refusal.invalid(
                        "/mapping/encoding",
                        "\"" + encoding + "\" is no encoding that files are read in; use UTF-8, UTF-16LE, windows-949"
                                + " (Korean Windows), windows-1252 or ISO-8859-1"));
    }

    private static char delimiter(String wanted) {
        String delimiter = wanted.equals("tab") || wanted.equals("\\t") ? "\t" : wanted;
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter) || Character.isLetterOrDigit(delimiter.charAt(0))) {
            throw Refusal.invalid(
                    "/mapping/delimiter",
                    "\"" + wanted + "\" cannot separate fields; use a comma, semicolon, tab or vertical bar");
        }
        return delimiter.charAt(0);
    }

    private void refuseOtherFiles(boolean twoBytes) {
        if (start.length == 0) {
            throw Refusal.invalid(FILE, "The file is empty; export it again");
        }
        Optional<String> other = twoBytes ? Optional.empty() : Signature.of(start);
        if (other.isPresent() && !Encodings.guess(start).name().startsWith("UTF-16")) {
            throw Refusal.invalid(
                    FILE,
                    "The file is " + other.get()
                            + ", not CSV, whatever its name; save it as \"CSV UTF-8\" and send that");
        }
    }

    private void refuseOtherEncodings(Charset charset, Position top) {
        Lines lines = new Lines(Pieces.of(start), charset, top, CsvRows.LONGEST);
        Line worst = null;
        long all = 0;
        long bad = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            boolean cutOff = line.lineBreak().isEmpty() && start.length >= Pieces.SIZE;
            all++;
            if (!cutOff
                    && (line.undecodable() > 0
                            || line.text().startsWith("\0")
                            || line.text().startsWith("\0", 1))) {
                worst = worst == null ? line : worst;
                bad++;
            }
        }
        if (worst != null && (worst.number() == 1 || bad * 10 > all)) {
            Charset guess = Encodings.guess(start);
            throw Refusal.invalid(
                    FILE,
                    "Line " + worst.number() + ", character " + Math.max(1, worst.undecodable()) + " is not "
                            + Encodings.nameOf(charset) + ", and so in " + bad + " of the first " + all + " lines; "
                            + (guess.equals(charset)
                                    ? "save the file as UTF-8"
                                    : "it looks like " + Encodings.nameOf(guess)
                                            + ": name that as encoding in the mapping,"
                                            + " or save the file as UTF-8"));
        }
    }

    /** Finds the delimiter with which the most lines have as many fields as the header, and more than one. */
    private char delimiter(Charset charset, Position top) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : DELIMITERS) {
            CsvRows rows = new CsvRows(Pieces.of(start), charset, candidate, top);
            long width = width(rows.next());
            long score = width > 1 ? width : 0;
            for (int i = 0; i < ROWS_COMPARED; i++) {
                Row row = rows.next();
                score += width > 1 && row != null && width(row) == width ? MOST_COLUMNS : 0;
            }
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int width(@Nullable Row row) {
        return row instanceof Row.Fields fields ? fields.values().size() : 0;
    }

    private Sheet sheet(Charset charset, char delimiter, Position top) {
        CsvRows rows = new CsvRows(Pieces.of(start), charset, delimiter, top);
        Row header = rows.next();
        if (header == null) {
            throw Refusal.invalid(FILE, "The file has nothing but empty lines; export it again");
        }
        if (!(header instanceof Row.Fields named)) {
            throw Refusal.invalid(FILE, "Line " + header.line() + ": " + ((Row.Broken) header).detail());
        }
        List<String> columns = named.values().stream().map(String::strip).toList();
        if (named.blank() || columns.size() > MOST_COLUMNS) {
            throw Refusal.invalid(
                    FILE,
                    "Line " + named.line() + " names " + (named.blank() ? "no columns" : columns.size() + " columns")
                            + "; the first line must name 1 to " + MOST_COLUMNS + " columns");
        }
        Position body = rows.position();
        List<List<String>> first = new ArrayList<>();
        for (Row row = rows.next(); row != null && first.size() < rowsWanted; row = rows.next()) {
            if (row instanceof Row.Fields fields && !fields.blank()) {
                first.add(fields.values());
            }
        }
        return new Sheet(charset, delimiter, columns, body, first);
    }
}
