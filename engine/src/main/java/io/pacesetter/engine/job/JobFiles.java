package io.pacesetter.engine.job;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that jobs read, kept in the database in pieces so that any node can go on with the job. */
@Repository
public class JobFiles {

    /**
     * A file that has been stored.
     *
     * @param size its length in bytes
     * @param lines how many line breaks are in it, and one more if the last line has none
     */
    public record Stored(long id, long size, long lines) {}

    private final JdbcClient jdbc;

    JobFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a file piece by piece, as part of the transaction under way; holds one piece in memory. */
    public Stored store(OrganizationId organization, InputStream content, int pieceSize) {
        long id = Ids.next();
        LineCount lines = new LineCount();
        long size = 0;
        try {
            int number = 0;
            for (byte[] piece = content.readNBytes(pieceSize);
                    piece.length > 0;
                    piece = content.readNBytes(pieceSize)) {
                jdbc.sql("INSERT INTO job_file (organization_id, file_id, piece, content) VALUES (?, ?, ?, ?)")
                        .params(organization.value(), id, number, piece)
                        .update();
                lines.add(piece);
                size += piece.length;
                number++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off after " + size + " bytes; send it again", e);
        }
        return new Stored(id, size, lines.total());
    }

    /** Returns a piece, numbered from 0; empty after the last one. */
    public byte[] piece(OrganizationId organization, long fileId, int number) {
        return jdbc.sql("SELECT content FROM job_file WHERE organization_id = ? AND file_id = ? AND piece = ?")
                .params(organization.value(), fileId, number)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }

    /** Forgets a file. */
    public void delete(OrganizationId organization, long fileId) {
        jdbc.sql("DELETE FROM job_file WHERE organization_id = ? AND file_id = ?")
                .params(organization.value(), fileId)
                .update();
    }

    /** Counts lines as bytes go by; exact for any encoding of one or two bytes a character, whatever the line break. */
    private static final class LineCount {

        private long lineFeeds;
        private long returns;
        private byte[] end = new byte[0];

        void add(byte[] piece) {
            for (byte one : piece) {
                lineFeeds += one == '\n' ? 1 : 0;
                returns += one == '\r' ? 1 : 0;
            }
            end = Arrays.copyOfRange(piece, Math.max(0, piece.length - 2), piece.length);
        }

        long total() {
            boolean ended = false;
            for (byte one : end) {
                ended |= one == '\n' || one == '\r';
            }
            return Math.max(lineFeeds, lineFeeds == 0 ? returns : 0) + (ended ? 0 : 1);
        }
    }
}
