package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Bounds;
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
    private final List<Cell> cells;
    /** The place of each column's gap among the cells of the frame. */
    private final List<Integer> places = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    TableReader(Rule frame, Vocabulary vocabulary) {
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
            return TableText.refused(
                    2, 1, "The table has no rows", "write a rule's name and what fills the gaps into each");
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
            problems.add(new Problem(1, 1, "The rule in the first cell is not called \"[A]\"", "write: Rule \"[A]\""));
        }
        int column = 0;
        for (Optional<Integer> place = place(column); place.isPresent(); place = place(column)) {
            places.add(place.get());
            column++;
        }
        int later = column;
        if (IntStream.range(column, DecisionTable.COLUMNS)
                .anyMatch(other -> place(other).isPresent())) {
            problems.add(new Problem(
                    1, 1, "The gap " + Gap.of(later).text() + " is missing", "name gaps from [B] on, each once"));
        } else if (places.isEmpty()) {
            problems.add(new Problem(
                    1,
                    1,
                    "The rule in the first cell has no gaps",
                    "write [B] for a number, \"[B]\" for a text, column_b for a badge"));
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
            problem(
                    line,
                    written.size(),
                    "The row has " + written.size() + " cells",
                    (places.size() + 1) + " are needed: a name and one for each gap");
            return;
        }
        if (rows.size() == Bounds.RULES) {
            problem(line, 1, "A table has at most " + Bounds.RULES + " rows", "split it into several");
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
        } catch (CellText.Odd odd) {
            problem(line, column + 1, String.valueOf(odd.getMessage()), odd.hint);
        }
    }

    private void problem(int row, int column, String message, String hint) {
        if (problems.size() < PROBLEMS) {
            problems.add(new Problem(row, column, message, hint));
        }
    }
}
