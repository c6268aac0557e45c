package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook as a file: its rules in any language, below comments that say what it is. The comments may be missing.
 *
 * @param key null if the file does not say
 * @param name null if the file does not say
 * @param purpose null if the file does not say
 * @param language null if the file does not say
 */
public record RulebookFile(
        @Nullable String key,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String language,
        String text) {

    private static final Pattern HEADER = Pattern.compile("(?:#|//) *([a-z]+): ?(.*)");
    private static final Set<String> FIELDS = Set.of("key", "name", "purpose", "language");

    static RulebookFile of(Rulebook rulebook, String text, Language language) {
        return new RulebookFile(
                rulebook.key(), rulebook.name(), rulebook.purpose().key(), language.key(), text);
    }

    /** Reads what {@link #content} wrote, or the rules alone. */
    public static RulebookFile read(String content) {
        String unmarked = content.startsWith("\uFEFF") ? content.substring(1) : content;
        Map<String, String> fields = new HashMap<>();
        int start = 0;
        int end = lineEnd(unmarked, start);
        Matcher header = HEADER.matcher(unmarked.substring(start, end).strip());
        while (header.matches() && FIELDS.contains(header.group(1))) {
            fields.put(header.group(1), header.group(2).strip());
            start = Math.min(end + 1, unmarked.length());
            end = lineEnd(unmarked, start);
            header = HEADER.matcher(unmarked.substring(start, end).strip());
        }
        if (!fields.isEmpty() && unmarked.substring(start, end).isBlank()) {
            start = Math.min(end + 1, unmarked.length());
        }
        return new RulebookFile(
                fields.get("key"),
                fields.get("name"),
                fields.get("purpose"),
                fields.get("language"),
                unmarked.substring(start));
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Returns the name that the file is saved under. */
    public String fileName() {
        return (key == null ? "rules" : key) + (isDrl() ? ".drl" : ".rules");
    }

    /** Returns the whole file. */
    public String content() {
        String mark = isDrl() ? "// " : "# ";
        StringBuilder content = new StringBuilder();
        append(content, mark + "key: ", key);
        append(content, mark + "name: ", name);
        append(content, mark + "purpose: ", purpose);
        append(content, mark + "language: ", language);
        return content.append('\n').append(text).toString();
    }

    private static void append(StringBuilder content, String field, @Nullable String value) {
        if (value != null) {
            content.append(field).append(value).append('\n');
        }
    }

    private boolean isDrl() {
        return Language.DRL.key().equals(language);
    }
}
