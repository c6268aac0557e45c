package io.pacesetter.rules.table;

import io.pacesetter.rules.language.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rules of one shape: the same trigger, conditions and actions but for numbers, texts and badges in them.
 *
 * @param frame what the rules have in common; its name and the cells of its columns do not count
 * @param columns which of the frame's cells differ from row to row: their places among {@link #cells}, rising
 * @param rows one for each rule, in order
 */
public record DecisionTable(Rule frame, List<Integer> columns, List<Row> rows) {

    /** How many columns a table has at most: those of a sheet from B to Z. */
    public static final int COLUMNS = 25;

    /**
     * A rule.
     *
     * @param name the rule's
     * @param cells one for each column, of the kind that the frame has there
     */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public DecisionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the cells of a rule in their order: trigger, conditions, actions. */
    public static List<Cell> cells(Rule rule) {
        return List.copyOf(Cells.of(rule));
    }

    /** Makes a table of rules; empty if there is none, or if they are not of one shape or differ in too much. */
    public static Optional<DecisionTable> of(List<Rule> rules) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Rule shape = Cells.shape(rules.get(0));
        if (!rules.stream().allMatch(rule -> Cells.shape(rule).equals(shape))) {
            return Optional.empty();
        }
        List<List<Cell>> cells = rules.stream().map(Cells::of).toList();
        List<Integer> columns = columns(cells);
        if (columns.isEmpty() || columns.size() > COLUMNS) {
            return Optional.empty();
        }
        List<Row> rows = IntStream.range(0, rules.size())
                .mapToObj(i -> new Row(
                        rules.get(i).name(),
                        columns.stream().map(cells.get(i)::get).toList()))
                .toList();
        return Optional.of(new DecisionTable(rules.get(0), columns, rows));
    }

    /** Returns the places at which rules differ; all of them if they do not, or if there is only one rule. */
    private static List<Integer> columns(List<List<Cell>> cells) {
        int places = cells.get(0).size();
        List<Integer> differing = IntStream.range(0, places)
                .filter(place ->
                        new HashSet<>(cells.stream().map(of -> of.get(place)).toList()).size() > 1)
                .boxed()
                .toList();
        return differing.isEmpty() ? IntStream.range(0, places).boxed().toList() : differing;
    }

    /** Returns the rules. */
    public List<Rule> rules() {
        return rows.stream().map(this::rule).toList();
    }

    private Rule rule(Row row) {
        return Cells.named(row.name(), filled(row.cells()));
    }

    /** Returns the frame with other cells in its columns. */
    Rule filled(List<Cell> cells) {
        Iterator<Cell> values = cells.iterator();
        List<Cell> seen = new ArrayList<>();
        return Cells.replace(frame, cell -> {
            seen.add(cell);
            return columns.contains(seen.size() - 1) ? values.next() : cell;
        });
    }
}
