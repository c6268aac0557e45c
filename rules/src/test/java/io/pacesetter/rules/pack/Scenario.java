package io.pacesetter.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happens, and what a pack makes of it. The scenarios of a pack stand in a file of its name: a line that says what it is about,
 * then lines indented with {@code field: value} for what is given (the fields of {@link Situation}) and {@code expect: rule:
 * what it does}, where {@code nothing} stands for a rule that could act and must not; a blank line.
 *
 * @param given values by field
 * @param acts rules that act, with what they do
 * @param rests names of rules that must not act
 */
record Scenario(String title, Map<String, String> given, List<String> acts, List<String> rests) {

    private static final String RESTS = ": " + OutcomeText.NOTHING;

    /** Reads the scenarios of a pack. */
    static List<Scenario> of(Pack pack) {
        List<Scenario> scenarios = new ArrayList<>();
        text(pack.key() + ".scenarios").lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (!line.startsWith(" ")) {
                scenarios.add(new Scenario(line, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>()));
                return;
            }
            String[] field = line.strip().split(": ", 2);
            scenarios.get(scenarios.size() - 1).add(field[0], field[1]);
        });
        return List.copyOf(scenarios);
    }

    /** Returns the outcomes that are expected. */
    String expected() {
        return OutcomeText.joined(acts);
    }

    private void add(String field, String value) {
        if (!field.equals("expect")) {
            given.merge(field, value, (one, other) -> one + ", " + other);
        } else if (value.endsWith(RESTS)) {
            rests.add(value.substring(0, value.length() - RESTS.length()));
        } else {
            acts.add(value);
        }
    }

    private static String text(String name) {
        try (InputStream file = Scenario.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("There is no file " + name + " beside the tests of packs; write one");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
