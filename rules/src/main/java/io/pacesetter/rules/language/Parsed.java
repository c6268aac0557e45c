package io.pacesetter.rules.language;

import java.util.List;

/** What became of a text. */
public sealed interface Parsed {

    /**
     * It is a rulebook.
     *
     * @param rules in the order of the text
     * @param lines the line on which each rule begins, from 1
     */
    record Rules(List<Rule> rules, List<Integer> lines) implements Parsed {

        public Rules {
            rules = List.copyOf(rules);
            lines = List.copyOf(lines);
        }
    }

    /**
     * It is not.
     *
     * @param problems one or more, in the order of the text; a parser goes on with the next rule after each
     */
    record Refused(List<Problem> problems) implements Parsed {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
