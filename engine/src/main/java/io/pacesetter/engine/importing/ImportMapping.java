package io.pacesetter.engine.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become fields.
 *
 * @param source the system that the file is from; null for the kind's usual one
 * @param columns the name of the column for each field
 * @param types the activity type for each word in the type column; empty if the words are types already
 * @param otherTypes what happens to other words: {@code reject} (also if null), {@code skip}, or {@code keep} the word
 * @param type the type of all lines of a file that has no column for it
 * @param currency the currency of all lines of a file that has no column for it
 * @param dateFormat how days and times are written, such as {@code M/d/yyyy}; null for ISO 8601
 * @param decimalComma whether amounts have a comma before the cents
 * @param attributes columns that are kept as attributes under their names
 * @param encoding null for UTF-8, or what the byte order mark says
 * @param delimiter what separates fields, one character; null to find out
 */
public record ImportMapping(
        @Nullable String source,
        Map<String, String> columns,
        Map<String, String> types,
        @Nullable String otherTypes,
        @Nullable String type,
        @Nullable String currency,
        @Nullable String dateFormat,
        @Nullable Boolean decimalComma,
        List<String> attributes,
        @Nullable String encoding,
        @Nullable String delimiter) {

    public ImportMapping {
        columns = given(columns);
        types = given(types);
        attributes = attributes == null
                ? List.of()
                : attributes.stream().filter(Objects::nonNull).toList();
    }

    private static Map<String, String> given(@Nullable Map<String, String> map) {
        Map<String, String> given = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((name, value) -> {
                if (value != null && !value.isBlank()) {
                    given.put(name, value.strip());
                }
            });
        }
        return given;
    }

    /** Returns the mapping for another source; the same if that is null. */
    public ImportMapping from(@Nullable String otherSource) {
        return otherSource == null
                ? this
                : new ImportMapping(
                        otherSource,
                        columns,
                        types,
                        otherTypes,
                        type,
                        currency,
                        dateFormat,
                        decimalComma,
                        attributes,
                        encoding,
                        delimiter);
    }

    /** Returns the source of what is imported. */
    public String sourceOr(ImportKind kind) {
        return source == null || source.isBlank() ? kind.defaultSource() : source.strip();
    }
}
