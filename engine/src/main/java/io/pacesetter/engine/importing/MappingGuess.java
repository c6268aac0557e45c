package io.pacesetter.engine.importing;

import io.pacesetter.engine.importing.csv.Encodings;
import io.pacesetter.engine.importing.csv.Sheet;
import io.pacesetter.engine.org.Calendar;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses how the columns of a file map: as they did for a file like it, else by their names and first values. */
final class MappingGuess {

    private static final List<String> DATE_FORMATS = List.of(
            "M/d/yyyy",
            "d/M/yyyy",
            "yyyy/M/d",
            "yyyy.M.d",
            "yyyy. M. d.",
            "d.M.yyyy",
            "yyyy-M-d",
            "d-M-yyyy",
            "d-MMM-yyyy",
            "MMM d, yyyy",
            "yyyyMMdd",
            "yyyy년 M월 d일",
            "M/d/yyyy H:mm",
            "M/d/yyyy h:mm a",
            "d/M/yyyy H:mm",
            "yyyy/M/d H:mm",
            "yyyy.M.d H:mm",
            "d.M.yyyy H:mm",
            "yyyy-M-d H:mm",
            "yyyy-M-d a h:mm");
    private static final Pattern COMMA_BEFORE_CENTS = Pattern.compile("[+-]?[\\d.]*\\d,\\d{1,2}");

    private final Sheet sheet;
    private final Set<String> types;
    private final Calendar calendar;

    MappingGuess(Sheet sheet, Set<String> types, Calendar calendar) {
        this.sheet = sheet;
        this.types = types;
        this.calendar = calendar;
    }

    /** Guesses for a kind, given the mappings saved for it, latest first. */
    ImportMapping of(ImportKind kind, List<SavedMappings.Saved> saved) {
        for (SavedMappings.Saved one : saved) {
            ImportMapping mapping = one.mapping();
            Set<String> used = new HashSet<>(mapping.columns().values());
            used.addAll(mapping.attributes());
            if (!used.isEmpty() && sheet.columns().containsAll(used)) {
                return inThisFile(mapping, one.source());
            }
        }
        return byNames(kind);
    }

    private ImportMapping inThisFile(ImportMapping mapping, String source) {
        return new ImportMapping(
                source,
                mapping.columns(),
                mapping.types(),
                mapping.otherTypes(),
                mapping.type(),
                mapping.currency(),
                mapping.dateFormat(),
                mapping.decimalComma(),
                mapping.attributes(),
                encoding(),
                delimiter());
    }

    private String encoding() {
        return Encodings.nameOf(sheet.charset());
    }

    private String delimiter() {
        return String.valueOf(sheet.delimiter());
    }

    private ImportMapping byNames(ImportKind kind) {
        Map<String, String> columns = columns(kind);
        boolean activities = kind == ImportKind.ACTIVITIES;
        Set<String> words = activities ? values(columns.get("type")) : Set.of();
        Map<String, String> typesByWord = typesOf(words);
        boolean allTypes = typesByWord.size() == words.size();
        return new ImportMapping(
                activities ? "crm" : kind.defaultSource(),
                columns,
                typesByWord,
                activities ? (allTypes ? "reject" : "skip") : null,
                null,
                null,
                dateFormat(values(columns.get(activities ? "occurredAt" : "from"))),
                values(columns.get("amount")).stream()
                        .anyMatch(value -> COMMA_BEFORE_CENTS.matcher(value).matches()),
                activities ? others(columns.values()) : List.of(),
                encoding(),
                delimiter());
    }

    private Map<String, String> columns(ImportKind kind) {
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (List<String> fields : List.of(kind.required(), kind.optional())) {
            for (String field : fields) {
                // the key of a person is often the name
                String column = column(kind, field, field.equals("name") ? Set.of() : used);
                if (column != null) {
                    found.put(field, column);
                    used.add(column);
                }
            }
        }
        return found;
    }

    private @Nullable String column(ImportKind kind, String field, Set<String> used) {
        for (String name : Synonyms.columns(kind, field)) {
            for (String column : sheet.columns()) {
                if (!used.contains(column) && Synonyms.plain(column).equals(name)) {
                    return column;
                }
            }
        }
        return null;
    }

    private List<String> others(Collection<String> used) {
        return sheet.columns().stream()
                .filter(column -> !column.isEmpty() && !used.contains(column))
                .distinct()
                .toList();
    }

    private Set<String> values(@Nullable String column) {
        Set<String> values = new LinkedHashSet<>();
        int at = column == null ? -1 : sheet.columns().indexOf(column);
        for (List<String> row : sheet.rows()) {
            if (at >= 0 && at < row.size() && !row.get(at).isBlank()) {
                values.add(row.get(at).strip());
            }
        }
        return values;
    }

    private Map<String, String> typesOf(Set<String> words) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String word : words) {
            for (String type : types) {
                if (Synonyms.plain(type).equals(Synonyms.plain(word))
                        || Synonyms.type(type).contains(Synonyms.plain(word))) {
                    found.put(word, type);
                    break;
                }
            }
        }
        return found;
    }

    private @Nullable String dateFormat(Set<String> values) {
        Dates iso = new Dates(null, calendar);
        if (values.stream().allMatch(iso::fits)) {
            return null;
        }
        for (String format : DATE_FORMATS) {
            Dates dates = new Dates(format, calendar);
            if (values.stream().allMatch(dates::fits)) {
                return format;
            }
        }
        return null;
    }
}
