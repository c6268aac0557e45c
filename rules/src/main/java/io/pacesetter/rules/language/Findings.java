package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.measure.NearMiss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private final Language language;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;

    Findings(Purpose purpose, Vocabulary vocabulary, Language language) {
        this.purpose = purpose;
        this.vocabulary = vocabulary;
        this.language = language;
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

    void add(Finding finding, Object... about) {
        if (!isFull()) {
            problems.add(finding.wording().told(line, 1, language, about));
        }
    }

    void unless(boolean right, Finding finding, Object... about) {
        if (!right) {
            add(finding, about);
        }
    }

    void activityTypes(Collection<String> keys) {
        keys.forEach(key -> term(Noun.ACTIVITY_TYPE, key, vocabulary.activityTypes()));
    }

    void indicator(String key) {
        term(Noun.INDICATOR, key, vocabulary.indicators());
    }

    void badge(String key) {
        term(Noun.BADGE, key, vocabulary.badges());
    }

    void contest(String key) {
        term(Noun.CONTEST, key, vocabulary.contests());
    }

    private void term(Noun noun, String key, Map<String, Term> terms) {
        if (!terms.containsKey(key)) {
            unknown(noun, key, terms.keySet());
        }
    }

    void unknown(Noun noun, String word, Collection<String> known) {
        if (isFull()) {
            return;
        }
        String near = NearMiss.of(cut(word), known);
        if (near != null) {
            add(Finding.UNKNOWN_NEAR, noun, quote(word), near);
        } else if (known.isEmpty() || known.size() > FEW) {
            add(Finding.UNKNOWN, noun, quote(word));
        } else {
            add(Finding.UNKNOWN_AMONG, noun, quote(word), String.join(", ", new TreeSet<>(known)));
        }
    }

    /** Refuses what is written like something known, but for capitals: it would never apply. */
    void spelling(Noun noun, String text, Collection<String> known) {
        if (known.contains(text)) {
            return;
        }
        known.stream()
                .filter(other -> other.equalsIgnoreCase(text.strip()))
                .findFirst()
                .ifPresent(other -> add(Finding.UNKNOWN_NEAR, noun, quote(text), other));
    }

    void size(Noun what, int size, int least, int most) {
        unless(size >= least && size <= most, Finding.COUNT, what, size, least, most);
    }

    void text(Noun what, String text, int most) {
        if (text.isBlank()) {
            add(Finding.EMPTY, what);
        } else if (text.length() > 2 * most || text.codePointCount(0, text.length()) > most) {
            add(Finding.LONG, what, most);
        } else if (!Texts.isPlain(text)) {
            add(Finding.ODD, what);
        }
    }

    void number(BigDecimal number) {
        unless(isSmall(number), Finding.NUMBER, Bounds.NUMBER.toPlainString(), Bounds.DIGITS);
    }

    private static boolean isSmall(BigDecimal number) {
        return number.scale() <= Bounds.DIGITS && number.abs().compareTo(Bounds.NUMBER) < 0;
    }

    void horizon(Horizon horizon) {
        unless(horizon != Horizon.CONTEST || purpose == Purpose.CONTEST, Finding.CONTEST_HORIZON);
    }

    void period(Horizon horizon) {
        unless(horizon.isPeriod(), Finding.GOAL_PERIOD);
    }

    static String quote(String text) {
        return "\"" + cut(text) + (cut(text).length() < text.length() ? "…" : "") + "\"";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE);
    }
}
