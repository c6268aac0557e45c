package io.pacesetter.engine.importing.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Decodes a file block by block and cuts it into lines. Bytes that cannot be decoded become U+FFFD and are told of. */
final class Lines {

    private static final int BLOCK = 8192;
    private static final char UNDECODABLE = '\uFFFD';

    private final Pieces pieces;
    private final CharsetDecoder decoder;
    private final int longest;

    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(2 * BLOCK).flip();
    private final Deque<Integer> undecodable = new ArrayDeque<>();
    private byte[] piece = new byte[0];
    private int pieceNumber = -1;
    /** Where the bytes after those in the buffer are. */
    private long read;
    /** Where the bytes of the characters in the buffer begin. */
    private long blockStart;

    private boolean atEnd;
    private long line;

    Lines(Pieces pieces, Charset charset, Position from, int longest) {
        this.pieces = pieces;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.longest = longest;
        this.read = from.offset();
        this.blockStart = from.offset();
        this.line = from.line();
        skip(from.skip());
    }

    private void skip(int count) {
        int left = count;
        while (left > 0 && (chars.hasRemaining() || fill())) {
            int step = Math.min(left, chars.remaining());
            chars.position(chars.position() + step);
            left -= step;
        }
    }

    /** Returns where the next line begins. */
    Position position() {
        return new Position(blockStart, chars.position(), line);
    }

    @Nullable
    Line next() {
        if (!chars.hasRemaining() && !fill()) {
            return null;
        }
        Position start = position();
        StringBuilder text = new StringBuilder(128);
        int firstUndecodable = 0;
        long length = 0;
        String lineBreak = "";
        do {
            int from = chars.position();
            int end = from;
            char[] block = chars.array();
            while (end < chars.limit() && block[end] != '\n' && block[end] != '\r') {
                end++;
            }
            firstUndecodable = firstUndecodable > 0 ? firstUndecodable : undecodableColumn(from, end, length);
            text.append(block, from, (int) Math.max(0, Math.min(end - from, longest - length)));
            length += end - from;
            chars.position(end);
            if (end < chars.limit()) {
                lineBreak = lineBreak();
                break;
            }
        } while (fill());
        line++;
        return new Line(start, text.toString(), lineBreak, length > longest, firstUndecodable);
    }

    private String lineBreak() {
        if (chars.get() == '\n') {
            return "\n";
        }
        if ((chars.hasRemaining() || fill()) && chars.get(chars.position()) == '\n') {
            chars.get();
            return "\r\n";
        }
        return "\r";
    }

    private int undecodableColumn(int from, int end, long before) {
        while (!undecodable.isEmpty() && undecodable.peek() < from) {
            undecodable.remove();
        }
        Integer next = undecodable.peek();
        return next != null && next < end ? (int) Math.min(Integer.MAX_VALUE, before + next - from + 1) : 0;
    }

    private boolean fill() {
        chars.clear();
        undecodable.clear();
        blockStart = read - bytes.remaining();
        while (chars.position() == 0 && !atEnd) {
            readBytes();
            decode();
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void readBytes() {
        bytes.compact();
        while (bytes.hasRemaining()) {
            int number = (int) (read / Pieces.SIZE);
            if (number != pieceNumber) {
                piece = pieces.piece(number);
                pieceNumber = number;
            }
            int from = (int) (read % Pieces.SIZE);
            int count = Math.min(bytes.remaining(), piece.length - from);
            if (count <= 0) {
                atEnd = true;
                break;
            }
            bytes.put(piece, from, count);
            read += count;
        }
        bytes.flip();
    }

    private void decode() {
        decoder.reset();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        while (result.isError()) {
            undecodable.add(chars.position());
            chars.put(UNDECODABLE);
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, chars, atEnd);
        }
    }
}
