package io.pacesetter.engine.importing.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What encodings files come in, and which one a file is in. */
public final class Encodings {

    /** Korean Windows: all of EUC-KR and more, so that it reads both. */
    public static final Charset WINDOWS_949 = Charset.forName("x-windows-949");

    /** Encodings whose characters can be decoded from anywhere in the file. */
    private static final Pattern READABLE = Pattern.compile(
            "UTF-8|UTF-16LE|UTF-16BE|US-ASCII|windows-125\\d|x-windows-949|ISO-8859-\\d+|Shift_JIS|windows-31j|EUC-JP"
                    + "|GBK|GB18030|Big5|KOI8-R|KOI8-U");

    private static final List<Bom> BOMS = List.of(
            new Bom(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
            new Bom(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
            new Bom(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}));

    /** A byte order mark and the encoding that it stands for. */
    public record Bom(Charset charset, byte[] bytes) {}

    private Encodings() {}

    /** Finds the byte order mark that a file begins with. */
    public static Optional<Bom> bom(byte[] start) {
        return BOMS.stream()
                .filter(bom -> start.length >= bom.bytes().length
                        && Arrays.equals(start, 0, bom.bytes().length, bom.bytes(), 0, bom.bytes().length))
                .findFirst();
    }

    /** Finds an encoding by any of its names; empty for one that files cannot be read in. */
    public static Optional<Charset> named(String name) {
        try {
            Charset found = Charset.forName(name.trim());
            if (found.name().equals("EUC-KR")) {
                return Optional.of(WINDOWS_949);
            }
            if (found.name().equals("UTF-16")) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            return READABLE.matcher(found.name()).matches() ? Optional.of(found) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Returns the name that people know an encoding by. */
    public static String nameOf(Charset charset) {
        return charset.equals(WINDOWS_949) ? "windows-949" : charset.name();
    }

    /** Guesses the encoding of a file from its beginning. */
    public static Charset guess(byte[] start) {
        Optional<Bom> bom = bom(start);
        if (bom.isPresent()) {
            return bom.get().charset();
        }
        if (decodes(start, StandardCharsets.UTF_8)) {
            return looksLikeUtf16(start, 1)
                    ? StandardCharsets.UTF_16LE
                    : looksLikeUtf16(start, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        }
        return decodes(start, WINDOWS_949) ? WINDOWS_949 : Charset.forName("windows-1252");
    }

    /** Tells whether every second byte, or nearly, is 0, as in Western text of two bytes a character. */
    private static boolean looksLikeUtf16(byte[] start, int zeroAt) {
        int zeros = 0;
        for (int i = zeroAt; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return start.length >= 4 && zeros > start.length / 2 * 0.8;
    }

    /** Tells whether bytes are text in an encoding; a character cut off at the end is forgiven. */
    static boolean decodes(byte[] bytes, Charset charset) {
        CharBuffer out = CharBuffer.allocate(8192);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = charset.newDecoder();
        try {
            CoderResult result = decoder.decode(in, out, false);
            while (result.isOverflow()) {
                out.clear();
                result = decoder.decode(in, out, false);
            }
            if (result.isError()) {
                result.throwException();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
