package io.pacesetter.engine.importing;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.rules.measure.NearMiss;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a mapping against the columns that a file has, before anything of it is applied. */
final class MappingCheck {

    private static final int LONGEST_SOURCE = 100;
    private static final Set<String> OTHER_TYPES = Set.of("reject", "skip", "keep");

    private final ImportKind kind;
    private final List<String> columns;
    private final Set<String> types;
    private final Calendar calendar;
    private final Faults faults = new Faults();

    /** Takes the columns of the file and the organization's activity types. */
    MappingCheck(ImportKind kind, List<String> columns, Set<String> types, Calendar calendar) {
        this.kind = kind;
        this.columns = columns;
        this.types = types;
        this.calendar = calendar;
    }

    /** @throws io.pacesetter.engine.refusal.Refusal naming everything that is wrong */
    void check(ImportMapping mapping) {
        faults.optional("/mapping/source", mapping.source(), LONGEST_SOURCE);
        checkColumns(mapping);
        checkDateFormat(mapping.dateFormat());
        if (kind == ImportKind.ACTIVITIES) {
            checkTypes(mapping);
        }
        faults.refuseIfAny();
    }

    private void checkColumns(ImportMapping mapping) {
        Set<String> known = new LinkedHashSet<>(kind.required());
        known.addAll(kind.optional());
        mapping.columns().forEach((field, column) -> {
            String pointer = "/mapping/columns/" + escaped(field);
            if (known.contains(field)) {
                checkColumn(pointer, column);
            } else {
                faults.add(
                        pointer,
                        "There is no field " + Words.quoted(field) + "; there are " + String.join(", ", known));
            }
        });
        for (String field : kind.required()) {
            boolean fixed = field.equals("type") && mapping.type() != null;
            if (!mapping.columns().containsKey(field) && !fixed) {
                faults.add("/mapping/columns/" + field, "needs a column; the file has " + names());
            }
        }
        for (int i = 0; i < mapping.attributes().size(); i++) {
            checkColumn("/mapping/attributes/" + i, mapping.attributes().get(i));
        }
    }

    private void checkColumn(String pointer, String column) {
        int count = Collections.frequency(columns, column);
        if (count == 0) {
            String near = NearMiss.of(column, columns);
            faults.add(
                    pointer,
                    "The file has no column " + Words.quoted(column)
                            + (near == null ? "" : "; did you mean " + Words.quoted(near) + "?") + " It has "
                            + names());
        } else if (count > 1) {
            faults.add(
                    pointer,
                    "The file has " + count + " columns " + Words.quoted(column) + " (the "
                            + (columns.indexOf(column) + 1) + ". and the " + (columns.lastIndexOf(column) + 1)
                            + ".); give each a name of its own");
        }
    }

    private String names() {
        return "the columns "
                + String.join(", ", columns.stream().map(Words::quoted).toList());
    }

    private void checkDateFormat(@Nullable String format) {
        if (format == null || format.isBlank()) {
            return;
        }
        String pointer = "/mapping/dateFormat";
        String letters = format.replaceAll("'[^']*'", "");
        if (letters.contains("Y") || letters.contains("D")) {
            faults.add(
                    pointer,
                    "D is the day of the year and Y the year of a week; write "
                            + format.replace('Y', 'y').replace('D', 'd'));
            return;
        }
        try {
            if (!new Dates(format, calendar).isComplete()) {
                faults.add(
                        pointer,
                        Words.quoted(format) + " leaves out the day, the month or the year; write it like M/d/yyyy");
            }
        } catch (IllegalArgumentException e) {
            faults.add(
                    pointer, Words.quoted(format) + " is no date format; write it like M/d/yyyy or yyyy-MM-dd HH:mm");
        }
    }

    private void checkTypes(ImportMapping mapping) {
        if (mapping.otherTypes() != null && !OTHER_TYPES.contains(mapping.otherTypes())) {
            faults.add("/mapping/otherTypes", Words.quoted(mapping.otherTypes()) + " is none of reject, skip, keep");
        }
        mapping.types().forEach((word, type) -> checkType("/mapping/types/" + escaped(word), type));
        if (mapping.type() != null) {
            checkType("/mapping/type", mapping.type());
        }
    }

    private void checkType(String pointer, String type) {
        if (!types.contains(type)) {
            faults.add(pointer, "There is no activity type " + Words.quoted(type) + NearMiss.hint(type, types));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
