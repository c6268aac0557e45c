package io.pacesetter.engine.importing;

import io.pacesetter.engine.importing.csv.Encodings;
import io.pacesetter.engine.importing.csv.FirstLook;
import io.pacesetter.engine.importing.csv.Pieces;
import io.pacesetter.engine.importing.csv.Sheet;
import io.pacesetter.engine.job.JobFiles;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.OrganizationId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports CSV files as jobs. What is wrong with the file or its mapping as a whole is refused at once; what is wrong
 * with a line costs that line alone. Importing a file again changes nothing.
 */
@Service
public class Imports {

    private static final int ROWS_SHOWN = 20;

    private final Jobs jobs;
    private final JobFiles files;
    private final SavedMappings mappings;
    private final Organizations organizations;
    private final TypeKeys types;
    private final JsonMapper json;

    Imports(
            Jobs jobs,
            JobFiles files,
            SavedMappings mappings,
            Organizations organizations,
            TypeKeys types,
            JsonMapper json) {
        this.jobs = jobs;
        this.files = files;
        this.mappings = mappings;
        this.organizations = organizations;
        this.types = types;
        this.json = json;
    }

    /**
     * A file that is sent.
     *
     * @param name what its sender calls it
     * @param content its bytes, read once
     */
    public record Upload(String name, InputStream content) {}

    /**
     * What a file looks like.
     *
     * @param rows the first lines below the header
     */
    public record Preview(
            String encoding,
            String delimiter,
            List<String> columns,
            List<List<String>> rows,
            ImportMapping activities,
            ImportMapping people) {}

    /**
     * Stores a file and queues its import, both or neither; keeps the mapping for next time.
     *
     * @return the job's id
     * @throws Refusal if the file is no CSV or the mapping does not fit its columns; nothing is stored then
     */
    @Transactional
    public long start(
            OrganizationId organization, ImportKind kind, Upload upload, ImportMapping mapping, String requestedBy) {
        byte[] start = first(upload.content());
        Sheet sheet = new FirstLook(start, 1).with(mapping.encoding(), mapping.delimiter());
        new MappingCheck(kind, sheet.columns(), types.of(organization), organizations.calendar(organization))
                .check(mapping);
        if (sheet.rows().isEmpty() && start.length < Pieces.SIZE && !hasBody(start, sheet)) {
            throw Refusal.invalid(
                    "/file",
                    "The file has a header (" + String.join(", ", sheet.columns()) + ") and no lines below it");
        }
        JobFiles.Stored stored = files.store(
                organization, new SequenceInputStream(new ByteArrayInputStream(start), upload.content()), Pieces.SIZE);
        mappings.save(organization, kind, mapping);
        ImportParameters parameters = new ImportParameters(
                stored.id(),
                Math.max(0, stored.lines() - sheet.body().line() + 1),
                sheet.charset().name(),
                String.valueOf(sheet.delimiter()),
                sheet.columns(),
                sheet.body().toString(),
                mapping);
        return jobs.queue(organization, kind.job(), upload.name(), json.writeValueAsString(parameters), requestedBy);
    }

    private static boolean hasBody(byte[] start, Sheet sheet) {
        return new io.pacesetter.engine.importing.csv.CsvRows(
                                Pieces.of(start), sheet.charset(), sheet.delimiter(), sheet.body())
                        .next()
                != null;
    }

    /**
     * Looks at a file, or its beginning, without importing anything.
     *
     * @throws Refusal if the file is no CSV
     */
    @Transactional(readOnly = true)
    public Preview preview(OrganizationId organization, InputStream content) {
        Sheet sheet = new FirstLook(first(content), ROWS_SHOWN).guessing();
        MappingGuess guess = new MappingGuess(sheet, types.of(organization), organizations.calendar(organization));
        return new Preview(
                Encodings.nameOf(sheet.charset()),
                String.valueOf(sheet.delimiter()),
                sheet.columns(),
                sheet.rows(),
                guess.of(ImportKind.ACTIVITIES, mappings.all(organization, ImportKind.ACTIVITIES)),
                guess.of(ImportKind.PEOPLE, mappings.all(organization, ImportKind.PEOPLE)));
    }

    private static byte[] first(InputStream content) {
        try {
            return content.readNBytes(Pieces.SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off at its beginning; send it again", e);
        }
    }
}
