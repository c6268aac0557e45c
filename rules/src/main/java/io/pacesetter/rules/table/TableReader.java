package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Parsed;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.table.DecisionTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the rows of a table once its frame is known. Not thread-safe. */
final class TableReader {

    private static final int PROBLEMS = 50;

    private final Rule frame;
    private final Vocabulary vocabulary;
    private final Language language;
    private final List<Cell> cells;
    /** The place of each column's gap among the cells of the frame. */
    private final List<Integer> places = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    TableReader(Rule frame, Vocabulary vocabulary, Language language) {
        this.language = language;
        this.frame = frame;
        this.vocabulary = vocabulary;
        this.cells = DecisionTable.cells(frame);
    }

    Parsed read(List<List<String>> sheet) {
        findGaps();
        for (int i = 0; i < sheet.size() && problems.size() < PROBLEMS; i++) {
            if (!sheet.get(i).stream().allMatch(String::isBlank)) {
                row(i + 2, sheet.get(i));
            }
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problem(2, 1, Flaw.NO_ROWS);
        }
        if (!problems.isEmpty()) {
            return new Parsed.Refused(problems);
        }
        // a table knows its columns in the order of the frame, a sheet in any
        List<Integer> columns = places.stream().sorted().toList();
        List<Row> ordered = rows.stream()
                .map(row -> new Row(
                        row.name(),
                        columns.stream()
                                .map(place -> row.cells().get(places.indexOf(place)))
                                .toList()))
                .toList();
        return new Parsed.Rules(new DecisionTable(frame, columns, ordered).rules(), lines);
    }

    private void findGaps() {
        if (!frame.name().equals(Gap.NAME)) {
            problem(1, 1, Flaw.NAME);
        }
        int column = 0;
        for (Optional<Integer> place = place(column); place.isPresent(); place = place(column)) {
            places.add(place.get());
            column++;
        }
        int later = column;
        if (IntStream.range(column, DecisionTable.COLUMNS)
                .anyMatch(other -> place(other).isPresent())) {
            problem(1, 1, Flaw.GAP, Gap.of(later).text());
        } else if (places.isEmpty()) {
            problem(1, 1, Flaw.NO_GAPS);
        }
    }

    private Optional<Integer> place(int column) {
        return column >= DecisionTable.COLUMNS
                ? Optional.empty()
                : IntStream.range(0, cells.size())
                        .filter(place -> Gap.of(column).isIn(cells.get(place)))
                        .boxed()
                        .findFirst();
    }

    private void row(int line, List<String> written) {
        if (written.size() != places.size() + 1) {
            problem(line, written.size(), Flaw.CELLS, written.size(), places.size() + 1);
            return;
        }
        if (rows.size() == Bounds.RULES) {
            problem(line, 1, Flaw.MANY_ROWS, Bounds.RULES);
            return;
        }
        List<Cell> read = new ArrayList<>();
        String name = written.get(0);
        int column = 0;
        try {
            CellText.plain(name);
            for (column = 1; column < written.size(); column++) {
                read.add(CellText.read(written.get(column), cells.get(places.get(column - 1)), vocabulary));
            }
            rows.add(new Row(name, read));
            lines.add(line);
        } catch (Misread odd) {
            add(odd.told(line, column + 1, language));
        }
    }

    private void problem(int row, int column, Flaw flaw, Object... about) {
        add(flaw.wording().told(row, column, language, about));
    }

    private void add(Problem problem) {
        if (problems.size() < PROBLEMS) {
            problems.add(problem);
        }
    }
}
