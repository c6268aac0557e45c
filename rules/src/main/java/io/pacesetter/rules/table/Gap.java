package io.pacesetter.rules.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * A gap in a frame. Within the typed rule it is a value that nobody writes; in the sentence, the letter of a column.
 *
 * @param column from 0, for the column B of a sheet
 */
record Gap(int column) {

    /** What stands for the rule's name. */
    static final String NAME = "[A]";

    private static final BigDecimal FIRST = new BigDecimal("907351904500.6173");

    static Gap of(int column) {
        return new Gap(column);
    }

    private char letter() {
        return (char) ('B' + column);
    }

    /** The number that marks the gap. */
    BigDecimal number() {
        return FIRST.add(BigDecimal.valueOf(column));
    }

    /** The text that marks the gap. */
    String text() {
        return "[" + letter() + "]";
    }

    /** The badge that marks the gap. */
    String badge() {
        return "column_" + Character.toLowerCase(letter());
    }

    /** The gap as a cell of the kind of another. */
    Cell in(Cell cell) {
        if (cell instanceof Cell.Number) {
            return new Cell.Number(number());
        }
        if (cell instanceof Cell.Values) {
            return new Cell.Values(List.of(text()));
        }
        return cell instanceof Cell.Text ? new Cell.Text(text()) : new Cell.Badge(badge());
    }

    boolean isIn(Cell cell) {
        return cell.equals(in(cell));
    }

    /** Shows the gap in a sentence by its letter. */
    String shownIn(String sentence) {
        return sentence.replace(number().toPlainString(), text());
    }
}
