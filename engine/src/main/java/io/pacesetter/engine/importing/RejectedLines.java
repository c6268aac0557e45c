package io.pacesetter.engine.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.pacesetter.engine.importing.csv.CsvRows;
import io.pacesetter.engine.importing.csv.Pieces;
import io.pacesetter.engine.importing.csv.Position;
import io.pacesetter.engine.importing.csv.Row;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.Rejection;
import io.pacesetter.engine.job.Rejections;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines that an import rejected as a CSV file: the columns that they came with, the line and the reason. Its
 * fields are no formulas when a spreadsheet opens it.
 */
@Service
public class RejectedLines {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,]+");

    private final Rejections rejections;
    private final JsonMapper json;

    RejectedLines(Rejections rejections, JsonMapper json) {
        this.rejections = rejections;
        this.json = json;
    }

    /**
     * Writes the rejected lines of an import as UTF-8 with a byte order mark, which spreadsheets need.
     *
     * @throws Refusal if the job is no import
     */
    public void write(Job job, OutputStream out) {
        ImportParameters file = parameters(job);
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(writer);
            List<String> header = new ArrayList<>(file.columns());
            header.addAll(List.of("line", "reason"));
            csv.writeRecord(safe(header));
            rejections.each(job.organization(), job.id(), rejection -> csv.writeRecord(safe(fields(rejection, file))));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The rejected lines could not be sent to the end", e);
        }
    }

    /** Tells whether a job has rejected lines to write. */
    public void check(Job job) {
        parameters(job);
    }

    private ImportParameters parameters(Job job) {
        if (Arrays.stream(ImportKind.values()).noneMatch(kind -> kind.job().equals(job.kind()))) {
            throw Refusal.notFound("A file of rejected lines for job", Ids.format(job.id()));
        }
        return json.readValue(job.parameters(), ImportParameters.class);
    }

    private static List<String> fields(Rejection rejection, ImportParameters file) {
        int width = file.columns().size();
        List<String> fields = new ArrayList<>(values(rejection.raw(), file));
        while (fields.size() < width) {
            fields.add("");
        }
        fields.add(width, String.valueOf(rejection.line()));
        fields.add(
                width + 1,
                rejection.column() == null ? rejection.detail() : rejection.column() + ": " + rejection.detail());
        return fields;
    }

    private static List<String> values(String raw, ImportParameters file) {
        Row row = new CsvRows(
                        Pieces.of(raw.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8,
                        file.delimiter().charAt(0),
                        new Position(0, 0, 1))
                .next();
        return row instanceof Row.Fields fields ? fields.values() : List.of(raw);
    }

    private static List<String> safe(List<String> fields) {
        return fields.stream()
                .map(field -> FORMULA.matcher(field).matches()
                                && !NUMBER.matcher(field).matches()
                        ? "'" + field
                        : field)
                .toList();
    }
}
