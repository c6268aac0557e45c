package io.pacesetter.engine.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static List<Row> read(byte[] file, Charset charset) {
        CsvRows rows = new CsvRows(Pieces.of(file), charset, ',', new Position(0, 0, 1));
        List<Row> read = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }

    private static List<Row> read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Row.Fields fields(long line, String raw, String... values) {
        return new Row.Fields(line, raw, List.of(values));
    }

    @Test
    void readsLineBreaksAndDelimitersInQuotesAndCountsTheirLines() {
        assertThat(read("a,\"b\r\nc\"\r\n\r\n\"d,e\",f"))
                .containsExactly(fields(1, "a,\"b\r\nc\"", "a", "b\r\nc"), fields(4, "\"d,e\",f", "d,e", "f"));
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosedAndReadsTheRest() {
        List<Row> rows = read("a,b\nc,\"d\ne,f\ng,h\n");

        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.line()).isEqualTo(2);
            assertThat(broken.field()).isEqualTo(1);
            assertThat(broken.raw()).isEqualTo("c,\"d");
            assertThat(broken.detail()).contains("opens at character 3 is never closed");
        });
        assertThat(rows.subList(2, rows.size()))
                .containsExactly(fields(3, "e,f", "e", "f"), fields(4, "g,h", "g", "h"));
    }

    @Test
    void givesUpOnAQuoteThatStaysOpenForTooLong() {
        String filler = ("x".repeat(99) + "\n").repeat(CsvRows.LONGEST / 100 + 1);

        List<Row> rows = read("a,\"b\n" + filler);

        assertThat(rows.get(0)).isInstanceOf(Row.Broken.class);
        assertThat(rows).hasSize(1 + CsvRows.LONGEST / 100 + 1);
    }

    @Test
    void refusesWhatFollowsAClosingQuote() {
        List<Row> rows = read("a,\"b\"c\nd,e\n");

        assertThat(rows.get(0))
                .isInstanceOfSatisfying(
                        Row.Broken.class, broken -> assertThat(broken.detail()).contains("character 6"));
        assertThat(rows.get(1)).isEqualTo(fields(2, "d,e", "d", "e"));
    }

    @Test
    void namesTheCharacterThatIsNotInTheEncoding() {
        byte[] file = "a,b\nc,dxe\nf,g\n".getBytes(StandardCharsets.UTF_8);
        file[7] = (byte) 0xB1;

        List<Row> rows = read(file, StandardCharsets.UTF_8);

        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.line()).isEqualTo(2);
            assertThat(broken.field()).isEqualTo(1);
            assertThat(broken.detail()).contains("character 4", "UTF-8");
        });
        assertThat(rows.get(2)).isEqualTo(fields(3, "f,g", "f", "g"));
    }

    @Test
    void refusesNulBytesAndEndlessLines() {
        List<Row> rows = read("a\0,b\n" + "x".repeat(CsvRows.LONGEST + 1) + "\nc,d\n");

        assertThat(((Row.Broken) rows.get(0)).detail()).contains("NUL byte at character 2");
        assertThat(((Row.Broken) rows.get(1)).detail()).contains("longer than");
        assertThat(((Row.Broken) rows.get(1)).raw()).hasSize(CsvRows.LONGEST);
        assertThat(rows.get(2)).isEqualTo(fields(3, "c,d", "c", "d"));
    }

    @Test
    void readsAcrossPiecesWhereverTheyEndInACharacter() {
        String line = "가나다,라마바사\n";
        int count = 2 * Pieces.SIZE / line.getBytes(StandardCharsets.UTF_8).length;
        byte[] file = ("x" + line.repeat(count)).getBytes(StandardCharsets.UTF_8);

        List<Row> rows = read(file, StandardCharsets.UTF_8);

        assertThat(rows).hasSize(count);
        assertThat(rows.subList(1, count)).allMatch(row -> row.raw().equals(line.strip()));
    }
}
