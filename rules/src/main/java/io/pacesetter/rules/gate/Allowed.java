package io.pacesetter.rules.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What generated classes may use of others, read from a list that is written by hand: methods and fields by exact owner, name
 * and descriptor, types by name. What the conditions and consequences of rules may use is apart from what describes the rules
 * to Drools.
 *
 * @param members methods and fields: {@code owner.name descriptor}
 * @param types what may be created, cast to, named as a constant, extended or implemented
 */
record Allowed(Set<String> members, Set<String> types) {

    private static final String LIST = "bytecode.txt";
    private static final List<String> FACTS = List.of("Closed", "Entered", "Judged", "Logged", "Moved");

    /** Reads one section of the list. */
    static Allowed section(String name) {
        Set<String> members = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (String line : sections().getOrDefault(name, List.of())) {
            (line.contains(" ") ? members : types).addAll(expanded(line));
        }
        return new Allowed(Set.copyOf(members), Set.copyOf(types));
    }

    /** A line about {@code *} is about each of the facts. */
    private static List<String> expanded(String line) {
        return line.contains("*")
                ? FACTS.stream().map(fact -> line.replace("*", fact)).toList()
                : List.of(line);
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new HashMap<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, ignored -> new ArrayList<>()).add(line.strip());
            }
        }
        return sections;
    }

    private static List<String> lines() {
        try (InputStream list = Allowed.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The list " + LIST + " is missing beside " + Allowed.class);
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
