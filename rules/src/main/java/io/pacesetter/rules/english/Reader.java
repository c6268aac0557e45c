package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Cursor;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Texts;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Unreadable;
import io.pacesetter.rules.language.Vocabulary;
import io.pacesetter.rules.language.Vocabulary.Term;
import io.pacesetter.rules.measure.NearMiss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What all parts of the grammar read with: the text, the vocabulary and the problems so far. Not thread-safe. */
final class Reader {

    /** How many problems are told. */
    static final int PROBLEMS = 50;

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_EXPECTED = 12;
    private static final int WORDS_OF_A_KEY = 8;

    final Cursor cursor;
    private final Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();

    /** What was told of unknown words, since looking for near ones takes its time. */
    private final Map<String, String> hints = new HashMap<>();

    Reader(Cursor cursor, Vocabulary vocabulary) {
        this.cursor = cursor;
        this.vocabulary = vocabulary;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean takes(String... phrase) {
        return cursor.takes(phrase);
    }

    void must(String... phrase) {
        if (!cursor.takes(phrase)) {
            throw unexpected();
        }
    }

    /** Tells whether a rule begins here. */
    boolean isAtRule() {
        return cursor.peek().isWord("Rule") && cursor.peek(1).kind() == Kind.STRING;
    }

    String activityType() {
        return term(Expected.Kind.ACTIVITY_TYPE, "activity type", vocabulary.activityTypes());
    }

    String indicator() {
        return term(Expected.Kind.INDICATOR, "indicator", vocabulary.indicators());
    }

    String badge() {
        return term(Expected.Kind.BADGE, "badge", vocabulary.badges());
    }

    String contest() {
        return term(Expected.Kind.CONTEST, "contest", vocabulary.contests());
    }

    /** Reads a key; one that nobody knows is a problem, but what follows can be read. */
    private String term(Expected.Kind kind, String noun, Map<String, Term> terms) {
        cursor.expect(Expected.of(kind));
        if (!cursor.sees(Kind.WORD) || isAtRule()) {
            throw unexpected();
        }
        Token first = cursor.peek();
        String key = key(first, terms);
        if (!terms.containsKey(key)) {
            unknown(first, noun, terms);
        }
        return key;
    }

    /** Takes the word that is a key; else as many words as, joined by {@code _}, are one; else one word. */
    private String key(Token first, Map<String, Term> terms) {
        String word = terms.containsKey(first.text()) ? first.text() : lower(first.text());
        if (!terms.containsKey(word)) {
            StringBuilder joined = new StringBuilder(word);
            for (int more = 1; more < WORDS_OF_A_KEY && cursor.peek(more).kind() == Kind.WORD; more++) {
                joined.append('_').append(lower(cursor.peek(more).text()));
                if (terms.containsKey(joined.toString())) {
                    for (int i = 0; i <= more; i++) {
                        cursor.next();
                    }
                    return joined.toString();
                }
            }
        }
        cursor.next();
        return word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void unknown(Token token, String noun, Map<String, Term> terms) {
        String hint = hints.computeIfAbsent(noun + " " + token.text(), unknown -> hint(token.text(), terms));
        problem(token, "There is no " + noun + " \"" + shown(token.text()) + "\"", hint);
    }

    private static String hint(String word, Map<String, Term> terms) {
        String meant = terms.values().stream()
                .filter(term -> term.name().equalsIgnoreCase(word) || word.equals(term.korean()))
                .map(Term::key)
                .findFirst()
                .orElseGet(() -> NearMiss.of(word, terms.keySet()));
        return meant == null ? known(terms.keySet()) : didYouMean(meant);
    }

    private static String known(Set<String> words) {
        if (words.isEmpty() || words.size() > MOST_EXPECTED) {
            return "";
        }
        return "there are " + words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String didYouMean(String near) {
        return "did you mean \"" + near + "\"?";
    }

    /** Reads a text in quotation marks. */
    String text(Expected.Kind kind) {
        cursor.expect(Expected.of(kind));
        if (!cursor.sees(Kind.STRING)) {
            throw unexpected();
        }
        return cursor.next().text();
    }

    /** Reads texts joined by a word. */
    List<String> texts(Expected.Kind kind, String joint) {
        List<String> texts = new ArrayList<>();
        texts.add(text(kind));
        while (cursor.sees(joint) && cursor.peek(1).kind() == Kind.STRING) {
            must(joint);
            texts.add(text(kind));
        }
        return texts;
    }

    boolean seesNumber() {
        return cursor.sees(Kind.NUMBER) || (cursor.sees("-") && cursor.peek(1).kind() == Kind.NUMBER);
    }

    /** Reads a number, with a minus perhaps. */
    BigDecimal number() {
        cursor.expect(Expected.of(Expected.Kind.NUMBER));
        if (!seesNumber()) {
            throw unexpected();
        }
        boolean minus = cursor.sees("-");
        if (minus) {
            cursor.next();
        }
        BigDecimal number = new BigDecimal(cursor.next().text());
        return minus ? number.negate() : number;
    }

    /** Reads a whole number from 0 to so many. */
    int count(int most) {
        Token token = cursor.peek();
        BigDecimal number = number();
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(token, "Expected a whole number of at most " + most + ", found " + number.toPlainString(), "");
            return 1;
        }
        return number.intValueExact();
    }

    /** Notes a problem that does not keep the rest from being read. */
    void problem(Token at, String message, String hint) {
        problems.add(new Problem(at.line(), at.column(), message, hint));
        if (problems.size() >= PROBLEMS) {
            throw new Unreadable(problems.remove(problems.size() - 1));
        }
    }

    Unreadable refused(Token at, String message, String hint) {
        return new Unreadable(new Problem(at.line(), at.column(), message, hint));
    }

    /** Says what was found where something else was expected. */
    Unreadable unexpected() {
        Token found = cursor.farthest();
        List<String> expected =
                cursor.expected().stream().map(Reader::described).distinct().toList();
        String listed = expected.stream().limit(MOST_EXPECTED).collect(Collectors.joining(", "));
        String more = expected.size() > MOST_EXPECTED ? " …" : "";
        return refused(found, "Found " + found(found) + "; expected " + listed + more, hint(found));
    }

    private String hint(Token found) {
        if (found.kind() != Kind.WORD) {
            return "";
        }
        Set<String> words = cursor.expected().stream()
                .filter(what -> what.kind() == Expected.Kind.WORDS)
                .map(what -> what.words().split(" ", 2)[0])
                .collect(Collectors.toSet());
        String near = NearMiss.of(found.text(), words);
        return near == null || near.equalsIgnoreCase(found.text()) ? "" : didYouMean(near);
    }

    private static String found(Token token) {
        return switch (token.kind()) {
            case END -> "the end of the text";
            case STRING -> "the text " + Texts.quote(shown(token.text()));
            case NUMBER -> "the number " + token.text();
            case WORD, SIGN -> "\"" + shown(token.text()) + "\"";
        };
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private static String described(Expected what) {
        return switch (what.kind()) {
            case WORDS -> "\"" + what.words() + "\"";
            case ACTIVITY_TYPE -> "an activity type";
            case INDICATOR -> "an indicator";
            case BADGE -> "a badge";
            case CONTEST -> "a contest";
            case NUMBER -> "a number";
            case ROLE -> "a role in quotation marks";
            case TEAM -> "a team in quotation marks";
            case TAG -> "a tag in quotation marks";
            case ATTRIBUTE -> "an attribute in quotation marks";
            case TEXT -> "a text in quotation marks";
        };
    }
}
