package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.measure.NearMiss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Collects what is wrong with rules, one rule after another. Not thread-safe. */
final class Findings {

    /** How many problems are told. */
    static final int MOST = 50;

    private static final int FEW = 12;
    private static final int LONGEST_QUOTE = 60;

    final Purpose purpose;
    final Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;

    Findings(Purpose purpose, Vocabulary vocabulary) {
        this.purpose = purpose;
        this.vocabulary = vocabulary;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Goes on to the rule of a line. */
    void at(int line) {
        this.line = line;
    }

    void add(String message, String hint) {
        if (!isFull()) {
            problems.add(new Problem(line, 1, message, hint));
        }
    }

    void unless(boolean right, String message, String hint) {
        if (!right) {
            add(message, hint);
        }
    }

    void activityTypes(Collection<String> keys) {
        keys.forEach(key -> term("activity type", key, vocabulary.activityTypes()));
    }

    void indicator(String key) {
        term("indicator", key, vocabulary.indicators());
    }

    void badge(String key) {
        term("badge", key, vocabulary.badges());
    }

    void contest(String key) {
        term("contest", key, vocabulary.contests());
    }

    private void term(String noun, String key, Map<String, Term> terms) {
        if (!terms.containsKey(key) && !isFull()) {
            unknown(noun, key, terms.keySet());
        }
    }

    void unknown(String noun, String word, Collection<String> known) {
        if (!isFull()) {
            String near = NearMiss.of(cut(word), known);
            String all =
                    known.isEmpty() || known.size() > FEW ? "" : "there are " + String.join(", ", new TreeSet<>(known));
            add("There is no " + noun + " " + quote(word), near == null ? all : "did you mean \"" + near + "\"?");
        }
    }

    /** Refuses what is written like something known, but for capitals: it would never apply. */
    void spelling(String noun, String text, Collection<String> known) {
        if (known.contains(text)) {
            return;
        }
        known.stream()
                .filter(other -> other.equalsIgnoreCase(text.strip()))
                .findFirst()
                .ifPresent(other -> add("There is no " + noun + " " + quote(text), "did you mean \"" + other + "\"?"));
    }

    void size(String what, int size, int least, int most) {
        unless(
                size >= least && size <= most,
                String.format(Locale.ROOT, "The rule has %d %s", size, what),
                String.format(Locale.ROOT, "%d to %d are allowed", least, most));
    }

    void text(String what, String text, int most) {
        if (text.isBlank()) {
            add(what + " is empty", "write something");
        } else if (text.length() > 2 * most || text.codePointCount(0, text.length()) > most) {
            add(what + " has more than " + most + " characters", "shorten it");
        } else if (!Texts.isPlain(text)) {
            add(what + " holds a line break, an invisible character or an accent in pieces", "type it again");
        }
    }

    void number(BigDecimal number) {
        unless(
                isSmall(number),
                "A number is too large or has too many digits",
                "numbers are below " + Bounds.NUMBER.toPlainString() + " and have at most " + Bounds.DIGITS
                        + " digits after the point");
    }

    private static boolean isSmall(BigDecimal number) {
        return number.scale() <= Bounds.DIGITS && number.abs().compareTo(Bounds.NUMBER) < 0;
    }

    void horizon(Horizon horizon) {
        unless(
                horizon != Horizon.CONTEST || purpose == Purpose.CONTEST,
                "Only the rules of a contest look at the contest",
                "use a period such as this month, or ever");
    }

    void period(Horizon horizon) {
        unless(horizon.isPeriod(), "Goals are for a day, a week, a month, a quarter or a year", "say which");
    }

    static String quote(String text) {
        return "\"" + cut(text) + (cut(text).length() < text.length() ? "…" : "") + "\"";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE);
    }
}
