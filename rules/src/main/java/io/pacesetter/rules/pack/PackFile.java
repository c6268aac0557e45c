package io.pacesetter.rules.pack;

import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.pack.Pack.Badge;
import io.pacesetter.rules.pack.Pack.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a pack is written: lines such as {@code # name: First calls} and {@code # name.ko: 첫 통화} with {@code purpose},
 * {@code name}, {@code description} and any number of {@code # badge: key | icon | color | name | name in Korean | description |
 * description in Korean} and {@code # ko: name or text of a rule | the same in Korean}; a blank line; then the rules.
 */
final class PackFile {

    private static final int BADGE_FIELDS = 7;

    private PackFile() {}

    /**
     * Reads a pack.
     *
     * @throws IllegalStateException if something is missing in it
     */
    static Pack read(String key, String content) {
        Map<String, String> fields = new HashMap<>();
        List<Badge> badges = new ArrayList<>();
        List<Words> sayings = new ArrayList<>();
        List<String> lines = content.lines().toList();
        int line = 0;
        while (line < lines.size() && lines.get(line).startsWith("#")) {
            String field = lines.get(line).substring(1);
            int colon = field.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("Pack " + key + " has the line \"" + lines.get(line)
                        + "\" before its rules; write \"# field: value\", or leave a blank line before");
            }
            String name = field.substring(0, colon).strip();
            String value = field.substring(colon + 1).strip();
            if (name.equals("badge")) {
                badges.add(badge(key, value));
            } else if (name.equals("ko")) {
                sayings.add(saying(key, value));
            } else {
                fields.put(name, value);
            }
            line++;
        }
        String rules = String.join("\n", lines.subList(line, lines.size())).strip() + "\n";
        String purpose = required(key, fields, "purpose");
        return new Pack(
                key,
                Purpose.find(purpose)
                        .orElseThrow(
                                () -> new IllegalStateException("Pack " + key + " has the unknown purpose " + purpose)),
                words(key, fields, "name"),
                words(key, fields, "description"),
                rules,
                sayings,
                badges);
    }

    private static Words saying(String pack, String value) {
        String[] texts = value.split("\\s*\\|\\s*", -1);
        if (texts.length != 2) {
            throw new IllegalStateException("Pack " + pack + " says in Korean: " + value
                    + "; give a rule's name or text, a |, and the same in Korean");
        }
        return new Words(texts[0], texts[1]);
    }

    private static Badge badge(String pack, String value) {
        String[] fields = value.split("\\s*\\|\\s*", -1);
        if (fields.length != BADGE_FIELDS) {
            throw new IllegalStateException("Pack " + pack + " has a badge of " + fields.length + " fields: " + value
                    + "; give key, icon, color, name, name in Korean, description, description in Korean");
        }
        return new Badge(
                fields[0], fields[1], fields[2], new Words(fields[3], fields[4]), new Words(fields[5], fields[6]));
    }

    private static Words words(String pack, Map<String, String> fields, String name) {
        return new Words(required(pack, fields, name), required(pack, fields, name + ".ko"));
    }

    private static String required(String pack, Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("Pack " + pack + " has no " + name + "; add a line \"# " + name + ": …\"");
        }
        return value;
    }
}
