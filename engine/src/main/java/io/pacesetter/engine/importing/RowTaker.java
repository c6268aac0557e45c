package io.pacesetter.engine.importing;

import io.pacesetter.engine.importing.csv.Row;
import java.util.List;

/** Takes lines of one kind of file. */
interface RowTaker {

    /** Takes lines with as many fields as there are columns; returns what became of each, in order. */
    List<Fate> take(List<Row.Fields> rows);
}
