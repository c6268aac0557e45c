package io.pacesetter.rules.language;

import java.util.List;

/**
 * A way to write rules. What a face prints it reads back as the same rules. Stateless.
 *
 * <p>A face reads whatever the grammar says and the vocabulary knows; whether the rules make sense together and for their
 * purpose is for {@code RuleCheck}.
 */
public interface Face {

    /**
     * Reads a text of any origin and size; never fails on one, and takes time in proportion to its length.
     *
     * @param text at most {@link Bounds#TEXT} characters, of DRL {@link Bounds#DRL}, else refused
     */
    Parsed parse(String text, Vocabulary vocabulary);

    /**
     * Writes rules, one blank line between them. Words that the vocabulary does not know any more are written by their keys.
     */
    String print(List<Rule> rules, Vocabulary vocabulary);
}
