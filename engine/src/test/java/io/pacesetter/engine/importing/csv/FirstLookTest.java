package io.pacesetter.engine.importing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pacesetter.engine.refusal.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLookTest {

    private static final String KOREAN = "담당자,금액\n김민준,1000\n이서연,2000\n";

    private static Sheet look(byte[] file) {
        return new FirstLook(file, 10).with(null, null);
    }

    private static Sheet look(String file) {
        return look(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(byte[] file, String... words) {
        assertThatThrownBy(() -> look(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.faults().get(0).pointer()).isEqualTo("/file");
            assertThat(refusal.getMessage()).contains(words);
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiter(char delimiter) {
        Sheet sheet = look("id;,;\"when, if; ever\";,;x\n1;,;2;,;3\n".replace(";,;", String.valueOf(delimiter)));

        assertThat(sheet.delimiter()).isEqualTo(delimiter);
        assertThat(sheet.columns()).hasSize(3);
    }

    @Test
    void readsByteOrderMarks() {
        byte[] utf8 = ("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_8);
        byte[] littleEndian = ("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16LE);
        byte[] bigEndian = ("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16BE);

        assertThat(look(utf8).columns()).containsExactly("담당자", "금액");
        assertThat(look(littleEndian).columns()).containsExactly("담당자", "금액");
        assertThat(look(bigEndian).rows().get(0)).containsExactly("김민준", "1000");
    }

    @Test
    void namesTheEncodingThatAFileIsProbablyIn() {
        byte[] file = KOREAN.getBytes(Charset.forName("EUC-KR"));

        refuses(file, "Line 1, character 1", "is not UTF-8", "windows-949");
        assertThat(new FirstLook(file, 10).guessing().columns()).containsExactly("담당자", "금액");
        assertThat(new FirstLook(file, 10).with("EUC-KR", null).rows().get(1)).containsExactly("이서연", "2000");
    }

    @Test
    void letsALoneUndecodableLineBe() {
        byte[] file = ("a,b\n" + "1,2\n".repeat(20) + "x,y\n").getBytes(StandardCharsets.UTF_8);
        file[file.length - 2] = (byte) 0xB1;

        assertThat(look(file).columns()).containsExactly("a", "b");
    }

    @Test
    void refusesUnknownEncodingsAndDelimiters() {
        FirstLook look = new FirstLook("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 10);

        assertThatThrownBy(() -> look.with("UTF-7", null)).hasMessageContaining("UTF-8, UTF-16LE, windows-949");
        assertThatThrownBy(() -> look.with(null, "::")).hasMessageContaining("cannot separate");
    }

    @Test
    void namesFilesThatAreNotCsv() throws Exception {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }

        refuses(workbook.toByteArray(), "spreadsheet", "CSV UTF-8");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, ".xls");
        refuses("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF");
        refuses("<html><table>".getBytes(StandardCharsets.UTF_8), "web page");
        refuses("[{\"a\": 1}]".getBytes(StandardCharsets.UTF_8), "JSON");
        refuses(new byte[1000], "binary");
    }

    @Test
    void refusesEmptyFilesAndEmptyHeaders() {
        refuses(new byte[0], "empty");
        refuses("\n\n\r\n".getBytes(StandardCharsets.UTF_8), "nothing but empty lines");
        refuses(",,\n1,2,3\n".getBytes(StandardCharsets.UTF_8), "names no columns");
    }
}
