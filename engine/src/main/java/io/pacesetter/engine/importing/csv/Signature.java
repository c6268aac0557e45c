package io.pacesetter.engine.importing.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognizes files that are not CSV by how they begin. */
final class Signature {

    private static final int LOOKED_AT = 4096;

    private record Known(byte[] start, String name) {

        static Known of(String start, String name) {
            return new Known(start.getBytes(StandardCharsets.ISO_8859_1), name);
        }

        boolean begins(byte[] file) {
            if (file.length < start.length) {
                return false;
            }
            for (int i = 0; i < start.length; i++) {
                if (file[i] != start[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of("PK\3\4", "a spreadsheet (.xlsx or .ods) or another zip archive"),
            Known.of("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook (.xls)"),
            Known.of("%PDF", "a PDF document"),
            Known.of("\u001F\u008B", "a gzip archive"),
            Known.of("7z\u00BC\u00AF", "a 7z archive"),
            Known.of("Rar!", "a RAR archive"),
            Known.of("\u0089PNG", "a picture"),
            Known.of("\u00FF\u00D8\u00FF", "a picture"),
            Known.of("SQLite format 3", "a SQLite database"),
            Known.of("{\\rtf", "a rich text document"));

    private Signature() {}

    /** Returns what a file is if it is surely no CSV file. */
    static Optional<String> of(byte[] start) {
        for (Known known : KNOWN) {
            if (known.begins(start)) {
                return Optional.of(known.name());
            }
        }
        String text = new String(start, 0, Math.min(start.length, 256), StandardCharsets.ISO_8859_1).stripLeading();
        if (text.startsWith("<?xml")
                || text.regionMatches(true, 0, "<html", 0, 5)
                || text.startsWith("<!DOCTYPE")
                || text.startsWith("<table")) {
            return Optional.of("a web page or XML document");
        }
        if (text.startsWith("{") || text.startsWith("[{")) {
            return Optional.of("a JSON document");
        }
        return isBinary(start) ? Optional.of("a binary file") : Optional.empty();
    }

    private static boolean isBinary(byte[] start) {
        int looked = Math.min(start.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            controls += start[i] >= 0 && start[i] < 9 ? 1 : 0;
        }
        return controls * 20 > looked;
    }
}
