package io.pacesetter.engine.importing;

import io.pacesetter.engine.importing.csv.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a line by the mapping. */
final class Columns {

    private final ImportMapping mapping;
    private final Map<String, Integer> index = new HashMap<>();

    Columns(List<String> columns, ImportMapping mapping) {
        this.mapping = mapping;
        for (int i = 0; i < columns.size(); i++) {
            index.putIfAbsent(columns.get(i), i);
        }
    }

    /** Returns the value of a field; null if it is blank or has no column. */
    @Nullable
    String value(Row.Fields row, String field) {
        String column = mapping.columns().get(field);
        return column == null ? null : ofColumn(row, column);
    }

    /** Returns the value in a column; null if it is blank. */
    @Nullable
    String ofColumn(Row.Fields row, String column) {
        Integer at = index.get(column);
        String value = at == null ? "" : row.values().get(at).strip();
        return value.isEmpty() ? null : value;
    }

    /** Returns the name of a field's column; null if it has none. */
    @Nullable
    String nameOf(String field) {
        return mapping.columns().get(field);
    }
}
