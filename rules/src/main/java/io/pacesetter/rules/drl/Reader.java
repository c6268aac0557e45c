package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Texts;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Unreadable;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.measure.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all parts of the grammar read with: the tokens, the vocabulary and the problems so far. Not thread-safe. */
final class Reader {

    /** How many problems are told. */
    static final int PROBLEMS = 50;

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_EXPECTED = 24;
    private static final int FEW = 12;

    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();

    /** What was told of unknown words, since looking for near ones takes its time. */
    private final Map<String, String> hints = new HashMap<>();

    private int at;

    Reader(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    List<Problem> problems() {
        return problems;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekNext() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token next = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return next;
    }

    void goToEnd() {
        at = tokens.size() - 1;
    }

    boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    /** Tells whether a rule begins here. */
    boolean isAtRule() {
        return is(peek(), "rule") && peekNext().kind() == Kind.STRING;
    }

    /** Tells whether a token is a word or a sign as it is written. */
    static boolean is(Token token, String text) {
        boolean plain = token.kind() == Kind.WORD || token.kind() == Kind.SIGN;
        return plain && token.text().equals(text);
    }

    boolean sees(String text) {
        return is(peek(), text);
    }

    boolean takes(String text) {
        boolean seen = sees(text);
        if (seen) {
            next();
        }
        return seen;
    }

    void must(String... texts) {
        for (String text : texts) {
            if (!takes(text)) {
                throw unexpected(List.of(text));
            }
        }
    }

    /** Takes a word that must be one of some. */
    String word(Collection<String> known) {
        if (peek().kind() != Kind.WORD || !known.contains(peek().text())) {
            throw unexpected(known);
        }
        return next().text();
    }

    /** Takes the token of a text in quotation marks. */
    Token string(String what) {
        if (peek().kind() != Kind.STRING) {
            throw unexpected(List.of(), what + " in quotation marks");
        }
        return next();
    }

    /** Takes a text in quotation marks that people wrote. */
    String text(String what) {
        Token token = string(what);
        String text = token.text();
        if (text.codePointCount(0, text.length()) > Bounds.STRING) {
            problem(token, "The text in quotation marks has more than " + Bounds.STRING + " characters", "shorten it");
        }
        return text;
    }

    /** Takes texts with commas between them and the parenthesis behind them. */
    List<String> texts(String what) {
        List<String> texts = new ArrayList<>();
        do {
            texts.add(text(what));
        } while (takes(","));
        must(")");
        return texts;
    }

    /** Returns the value that a text stands for. */
    static <T> T among(Token token, String what, Map<String, T> values) {
        T value = values.get(token.text());
        if (value == null) {
            String hint = hint(token.text(), values.keySet());
            throw refused(token, "There is no " + what + " " + quote(token.text()), hint);
        }
        return value;
    }

    String activityType(Token token, String key) {
        return term(token, key, "activity type", vocabulary.activityTypes());
    }

    String indicator(Token token, String key) {
        return term(token, key, "indicator", vocabulary.indicators());
    }

    String badge() {
        Token token = string("a badge");
        return term(token, token.text(), "badge", vocabulary.badges());
    }

    String contest() {
        Token token = string("a contest");
        return term(token, token.text(), "contest", vocabulary.contests());
    }

    /** A key that nobody knows is a problem, but what follows can be read. */
    private String term(Token token, String key, String noun, Map<String, Term> terms) {
        if (!terms.containsKey(key)) {
            String hint = hints.computeIfAbsent(noun + " " + key, unknown -> hint(key, terms.keySet()));
            problem(token, "There is no " + noun + " " + quote(key), hint);
        }
        return key;
    }

    /** Says what probably was meant. */
    static String hint(String word, Collection<String> known) {
        String near = NearMiss.of(cut(word), known);
        if (near != null) {
            return "did you mean \"" + near + "\"?";
        }
        boolean few = !known.isEmpty() && known.size() <= FEW;
        return few ? "there are " + String.join(", ", new TreeSet<>(known)) : "";
    }

    /** Notes a problem that does not keep the rest from being read. */
    void problem(Token at, String message, String hint) {
        Problem problem = new Problem(at.line(), at.column(), message, hint);
        if (problems.size() == PROBLEMS - 1) {
            throw new Unreadable(problem);
        }
        problems.add(problem);
    }

    static Unreadable refused(Token at, String message, String hint) {
        return new Unreadable(new Problem(at.line(), at.column(), message, hint));
    }

    /** Says what was found where one of some words or signs, or something described, was expected. */
    Unreadable unexpected(Collection<String> words, String... described) {
        List<String> expected = new ArrayList<>(List.of(described));
        Stream<String> ordered =
                words instanceof List ? words.stream() : words.stream().sorted();
        ordered.map(word -> "\"" + word + "\"").forEach(expected::add);
        String listed = expected.stream().limit(MOST_EXPECTED).collect(Collectors.joining(", "));
        String more = expected.size() > MOST_EXPECTED ? " …" : "";
        Token found = peek();
        String construct = construct();
        String said = construct == null ? "" : ": " + construct + " not part of the DRL that rules are written in";
        String near = found.kind() == Kind.WORD && construct == null ? NearMiss.of(cut(found.text()), words) : null;
        return refused(
                found,
                "Found " + found(found) + said + "; expected " + listed + more,
                near == null ? "" : "did you mean \"" + near + "\"?");
    }

    private @Nullable String construct() {
        return Constructs.of(peek(), peekNext());
    }

    private static String found(Token token) {
        return switch (token.kind()) {
            case END -> "the end of the text";
            case STRING -> "the text " + quote(token.text());
            case NUMBER -> "the number " + token.text();
            case WORD, SIGN -> "\"" + cut(token.text()) + "\"";
        };
    }

    static String quote(String text) {
        return Texts.quote(cut(text));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
