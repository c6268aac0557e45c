package io.pacesetter.engine.importing.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a CSV file, of whatever length, in bounded memory. A malformed line costs no other line: reading
 * goes on with the next one. Empty lines are passed over. Not thread-safe.
 */
public final class CsvRows {

    /** The longest record, in characters; what is longer is reported as broken. */
    public static final int LONGEST = 100_000;

    private final Lines lines;
    private final Charset charset;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder parser;
    /** Lines read in search of a closing quote that never came. */
    private final Deque<Line> again = new ArrayDeque<>();

    /** Reads from a position on, which must be the start of a record. */
    public CsvRows(Pieces pieces, Charset charset, char delimiter, Position from) {
        this.lines = new Lines(pieces, charset, from, LONGEST);
        this.charset = charset;
        this.delimiter = delimiter;
        this.parser = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false);
    }

    /** Returns where the next record begins. */
    public Position position() {
        Line next = again.peek();
        return next == null ? lines.position() : next.start();
    }

    /** Returns the next record; null at the end. */
    public @Nullable Row next() {
        Line line = nextLine();
        while (line != null && line.text().isEmpty()) {
            line = nextLine();
        }
        return line == null ? null : row(line);
    }

    private @Nullable Line nextLine() {
        Line line = again.poll();
        return line == null ? lines.next() : line;
    }

    private Row row(Line first) {
        Quotes quotes = new Quotes(delimiter);
        StringBuilder raw = new StringBuilder();
        List<Line> more = new ArrayList<>(0);
        Line line = first;
        while (true) {
            raw.append(line.text());
            String fault = fault(line);
            if (fault != null) {
                int at = faultAt(line);
                return new Row.Broken(line.number(), raw.toString(), Quotes.fieldAt(line.text(), at, delimiter), fault);
            }
            quotes.read(line.text());
            if (!quotes.open()) {
                break;
            }
            raw.append(line.lineBreak());
            Line next = nextLine();
            if (next == null || raw.length() + next.text().length() > LONGEST) {
                readAgain(more, next);
                return neverClosed(first, quotes.opened(), next == null);
            }
            more.add(next);
            line = next;
        }
        if (quotes.stray()) {
            readAgain(more, null);
            return stray(first, quotes.strayAt());
        }
        String text = raw.toString();
        return new Row.Fields(
                first.number(), text, parser.ofSingleCsvRecord(text).getFields());
    }

    private Row neverClosed(Line first, Quotes.Place opened, boolean atEnd) {
        return broken(
                first,
                opened,
                "The quote that opens at " + place(first, opened) + " is never closed"
                        + (atEnd ? "" : " within " + LONGEST + " characters")
                        + "; close it, or double it if it belongs to the text");
    }

    private Row stray(Line first, Quotes.Place stray) {
        String wanted = delimiter == '\t' ? "a tab" : "'" + delimiter + "'";
        return broken(
                first,
                stray,
                "After the quote that closes before " + place(first, stray) + " comes neither " + wanted
                        + " nor the end of the line; double quotes that belong to the text");
    }

    private static String place(Line first, Quotes.Place place) {
        return (place.line() == 0 ? "" : "line " + (first.number() + place.line()) + ", ") + "character "
                + place.character();
    }

    private static Row broken(Line first, Quotes.Place place, String detail) {
        return new Row.Broken(first.number(), first.text(), place.field(), detail);
    }

    private void readAgain(List<Line> more, @Nullable Line last) {
        if (last != null) {
            again.addFirst(last);
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            again.addFirst(more.get(i));
        }
    }

    private static int faultAt(Line line) {
        if (line.tooLong()) {
            return 1;
        }
        return line.undecodable() > 0 ? line.undecodable() : line.text().indexOf('\0') + 1;
    }

    private @Nullable String fault(Line line) {
        if (line.tooLong()) {
            return "The line is longer than " + LONGEST + " characters; is this a CSV file?";
        }
        if (line.undecodable() > 0) {
            return "The bytes at character " + line.undecodable() + " are not " + Encodings.nameOf(charset)
                    + "; save the file as UTF-8 or name its encoding";
        }
        int nul = line.text().indexOf('\0');
        return nul < 0 ? null : "There is a NUL byte at character " + (nul + 1) + "; export the file again as text";
    }
}
