package io.pacesetter.processes.training;

import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of trainings, kept in pieces in the database. */
@Repository
class TrainingFiles {

    static final long LARGEST = 20L * 1024 * 1024;

    private static final int PIECE = 512 * 1024;
    private static final int LONGEST_NAME = 150;

    private final JdbcClient jdbc;

    TrainingFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores a file piece by piece, as part of the transaction under way.
     *
     * @throws Refusal if it is empty or too large
     */
    Training.File store(OrganizationId organization, String name, InputStream content) {
        long id = Ids.next();
        long size = 0;
        try {
            int number = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                size += piece.length;
                if (size > LARGEST) {
                    throw Refusal.invalid("/file", "is larger than 20 MB; give a link to it instead");
                }
                jdbc.sql("INSERT INTO training_file (organization_id, file_id, piece, content) VALUES (?, ?, ?, ?)")
                        .params(organization.value(), id, number++, piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off after " + size + " bytes; send it again", e);
        }
        if (size == 0) {
            throw Refusal.invalid("/file", "is empty");
        }
        return new Training.File(id, plain(name), size);
    }

    /** Writes a file out, holding one piece in memory. */
    void write(OrganizationId organization, Training.File file, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            byte[] piece = jdbc.sql(
                            "SELECT content FROM training_file WHERE organization_id = ? AND file_id = ? AND piece = ?")
                    .params(organization.value(), file.id(), number)
                    .query((row, index) -> row.getBytes(1))
                    .optional()
                    .orElse(new byte[0]);
            if (piece.length == 0) {
                return;
            }
            out.write(piece);
        }
    }

    void delete(OrganizationId organization, long fileId) {
        jdbc.sql("DELETE FROM training_file WHERE organization_id = ? AND file_id = ?")
                .params(organization.value(), fileId)
                .update();
    }

    /** Returns a name that is safe on any disk and in any header: no path, no controls, nothing that turns text around. */
    static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{C}\"<>|:*?;%]", "").strip().replaceAll("^\\.+", "");
        if (safe.isBlank()) {
            return "training";
        }
        int cut = Math.max(0, safe.length() - LONGEST_NAME);
        return cut > 0 && Character.isLowSurrogate(safe.charAt(cut)) ? safe.substring(cut + 1) : safe.substring(cut);
    }
}
