package io.pacesetter.engine.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pacesetter.engine.importing.csv.CsvRows;
import io.pacesetter.engine.importing.csv.Position;
import io.pacesetter.engine.importing.csv.Row;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobFiles;
import io.pacesetter.engine.job.JobProgress;
import io.pacesetter.engine.job.JobStep;
import io.pacesetter.engine.job.JobWork;
import io.pacesetter.engine.job.Rejection;
import io.pacesetter.engine.job.Rejections;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports a stored file, some thousand lines a step. The node that goes on with a file keeps it open; another one opens
 * it where the last committed step ended, so that no line is taken twice and none is left out.
 */
final class ImportWork implements JobWork {

    private static final int LINES_PER_STEP = 2_000;
    private static final int OPEN_FILES = 32;

    private final ImportKind kind;
    private final RowTakers takers;
    private final JobFiles files;
    private final Rejections rejections;
    private final JsonMapper json;
    private final Cache<Long, OpenFile> open = Caffeine.newBuilder()
            .maximumSize(OPEN_FILES)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** A file as the last step of this node left it. */
    private record OpenFile(String cursor, CsvRows rows) {}

    ImportWork(ImportKind kind, RowTakers takers, JobFiles files, Rejections rejections, JsonMapper json) {
        this.kind = kind;
        this.takers = takers;
        this.files = files;
        this.rejections = rejections;
        this.json = json;
    }

    @Override
    public String kind() {
        return kind.job();
    }

    @Override
    public JobStep step(Job job) {
        ImportParameters file = json.readValue(job.parameters(), ImportParameters.class);
        CsvRows rows = openAt(job, file);
        StepLines lines = new StepLines(file.columns());
        boolean atEnd = false;
        while (lines.count() < LINES_PER_STEP && !atEnd) {
            Row row = rows.next();
            atEnd = row == null;
            if (row != null) {
                lines.add(row);
            }
        }
        lines.settle(takers.of(kind, job.organization(), file).take(lines.good()));
        rejections.add(job.organization(), job.id(), lines.rejections());
        String cursor = rows.position().toString();
        if (!atEnd) {
            open.put(job.id(), new OpenFile(cursor, rows));
        }
        return new JobStep(atEnd, cursor, lines.onTopOf(job.progress(), file.lines(), atEnd));
    }

    private CsvRows openAt(Job job, ImportParameters file) {
        String cursor = job.cursor() == null ? file.body() : job.cursor();
        OpenFile kept = open.asMap().remove(job.id());
        return kept != null && kept.cursor().equals(cursor)
                ? kept.rows()
                : new CsvRows(
                        number -> files.piece(job.organization(), file.file(), number),
                        Charset.forName(file.charset()),
                        file.delimiter().charAt(0),
                        Position.parse(cursor));
    }

    @Override
    public void ended(Job job) {
        open.invalidate(job.id());
        files.delete(
                job.organization(),
                json.readValue(job.parameters(), ImportParameters.class).file());
    }

    /** The lines of one step: those that can be taken, those that cannot, and what became of them. */
    private static final class StepLines {

        private final List<String> columns;
        private final List<Row.Fields> good = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final long[] taken = new long[Fate.Taken.values().length];
        private long count;

        StepLines(List<String> columns) {
            this.columns = columns;
        }

        void add(Row row) {
            count++;
            if (row instanceof Row.Broken broken) {
                reject(row, columnAt(broken.field()), broken.detail());
            } else if (row instanceof Row.Fields fields) {
                add(fields);
            }
        }

        private void add(Row.Fields row) {
            int fields = row.values().size();
            if (row.blank()) {
                taken[Fate.Taken.SKIPPED.ordinal()]++;
            } else if (fields != columns.size()) {
                reject(
                        row,
                        columnAt(Math.min(fields, columns.size() - 1)),
                        "The line has " + fields + (fields == 1 ? " field" : " fields") + " where the header has "
                                + columns.size() + "; quote fields that contain the delimiter");
            } else {
                good.add(row);
            }
        }

        private @Nullable String columnAt(int field) {
            return field < columns.size() ? columns.get(field) : null;
        }

        private void reject(Row row, @Nullable String column, String detail) {
            rejections.add(new Rejection(row.line(), column, detail, row.raw()));
        }

        void settle(List<Fate> fates) {
            for (int i = 0; i < fates.size(); i++) {
                if (fates.get(i) instanceof Fate.Refused refused) {
                    reject(good.get(i), refused.column(), refused.detail());
                } else if (fates.get(i) instanceof Fate.Taken how) {
                    taken[how.ordinal()]++;
                }
            }
        }

        long count() {
            return count;
        }

        List<Row.Fields> good() {
            return good;
        }

        List<Rejection> rejections() {
            return rejections;
        }

        JobProgress onTopOf(JobProgress before, long expected, boolean atEnd) {
            long processed = before.processed() + count;
            return new JobProgress(
                    atEnd ? processed : Math.max(expected, processed),
                    processed,
                    before.accepted() + taken[Fate.Taken.ACCEPTED.ordinal()],
                    before.duplicates() + taken[Fate.Taken.DUPLICATE.ordinal()],
                    before.corrected() + taken[Fate.Taken.CORRECTED.ordinal()],
                    before.deleted(),
                    before.skipped() + taken[Fate.Taken.SKIPPED.ordinal()],
                    before.rejected() + rejections.size());
        }
    }
}
