package io.pacesetter.engine.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What an independent writer writes is read back the same, in one go or stopping after every record. */
class CsvRowsProperty {

    @Property(tries = 300)
    void readsBackWhatWasWritten(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll("charsets") Charset charset,
            @ForAll("lineBreaks") String lineBreak) {
        byte[] file = written(table, delimiter, lineBreak).getBytes(charset);

        assertThat(inOneGo(file, delimiter, charset)).isEqualTo(table);
        assertThat(stoppingAfterEach(file, delimiter, charset)).isEqualTo(table);
    }

    private static List<List<String>> inOneGo(byte[] file, char delimiter, Charset charset) {
        CsvRows rows = new CsvRows(Pieces.of(file), charset, delimiter, new Position(0, 0, 1));
        List<List<String>> read = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            read.add(((Row.Fields) row).values());
        }
        return read;
    }

    private static List<List<String>> stoppingAfterEach(byte[] file, char delimiter, Charset charset) {
        List<List<String>> read = new ArrayList<>();
        Position position = new Position(0, 0, 1);
        while (true) {
            CsvRows rows = new CsvRows(Pieces.of(file), charset, delimiter, Position.parse(position.toString()));
            Row row = rows.next();
            if (row == null || read.size() > 100) {
                return read;
            }
            read.add(((Row.Fields) row).values());
            position = rows.position();
        }
    }

    /** The writer: quotes where RFC 4180 asks for it. */
    private static String written(List<List<String>> table, char delimiter, String lineBreak) {
        StringBuilder text = new StringBuilder();
        for (List<String> record : table) {
            for (int i = 0; i < record.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(delimiter)).append(quoted(record.get(i), delimiter));
            }
            text.append(lineBreak);
        }
        return text.toString();
    }

    private static String quoted(String value, char delimiter) {
        boolean bare =
                !value.isEmpty() && value.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
        return bare ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.chars().alpha()),
                Tuple.of(2, Arbitraries.of('가', '힣', '닭', '뷁')),
                Tuple.of(3, Arbitraries.of(',', ';', '\t', '|', '"', '\n', '\r', ' ')));
        Arbitrary<String> value = characters.list().ofMaxSize(12).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
        Arbitrary<String> maybeLong =
                Arbitraries.frequencyOf(Tuple.of(30, value), Tuple.of(1, value.map(text -> (text + "x").repeat(3000))));
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(width ->
                        maybeLong.list().ofSize(width).list().ofMinSize(1).ofMaxSize(12));
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Encodings.WINDOWS_949);
    }

    @Provide
    Arbitrary<String> lineBreaks() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }
}
