package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text, between two syllables: Korean words carry particles, and people space them as they like, so phrases are
 * compared syllable by syllable, whatever the spacing. Notes what would have been right at the furthest place that was reached.
 * Not thread-safe.
 */
final class Syllables {

    /** A place to come back to: a token and how many of its chars are behind. */
    record Mark(int token, int offset) {

        boolean isBefore(Mark other) {
            return token < other.token || (token == other.token && offset < other.offset);
        }
    }

    private static final int MOST_EXPECTED = 8;

    private final List<Token> tokens;
    private final int[] closing;
    private final Set<String> expected = new LinkedHashSet<>();
    private Mark furthest = new Mark(0, 0);
    private int at;
    private int offset;

    Syllables(List<Token> tokens) {
        this.tokens = tokens;
        this.closing = closing(tokens);
    }

    private static int[] closing(List<Token> tokens) {
        int[] closing = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < closing.length; i++) {
            if (tokens.get(i).isSign("(")) {
                open.push(i);
            } else if (tokens.get(i).isSign(")") && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    Mark mark() {
        return new Mark(at, offset);
    }

    void reset(Mark mark) {
        at = mark.token;
        offset = mark.offset;
    }

    Token token() {
        return tokens.get(at);
    }

    /** Returns what is left of the token, of which a part may be behind. */
    String rest() {
        return token().text().substring(offset);
    }

    boolean atEnd() {
        return token().kind() == Kind.END;
    }

    /** Goes past a phrase if it stands here; else notes that it would have been right. */
    boolean accept(String phrase) {
        if (skip(phrase)) {
            return true;
        }
        note(phrase);
        return false;
    }

    /** Goes past a phrase if it stands here. */
    boolean skip(String phrase) {
        Mark start = mark();
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) != ' ' && !skip(phrase.charAt(i))) {
                reset(start);
                return false;
            }
        }
        return true;
    }

    private boolean skip(char character) {
        Token token = token();
        boolean plain = token.kind() == Kind.WORD || token.kind() == Kind.SIGN;
        if (!plain || token.text().charAt(offset) != character) {
            return false;
        }
        forward(1);
        return true;
    }

    /** Goes on by some chars of the token. */
    void forward(int chars) {
        offset += chars;
        if (offset >= token().text().length()) {
            at++;
            offset = 0;
        }
    }

    boolean sees(String phrase) {
        Mark start = mark();
        boolean seen = skip(phrase);
        reset(start);
        return seen;
    }

    /** Goes past either form of a particle; else notes that it would have been right. */
    boolean accept(Particle particle) {
        for (String form : particle.forms()) {
            if (skip(form)) {
                return true;
            }
        }
        note(particle.label());
        return false;
    }

    /** Goes past one of some phrases, the longest that stands here, and returns its meaning; null if none does. */
    <T> @Nullable T choose(Choices<T> choices) {
        for (Choices.Choice<T> choice : choices.longestFirst()) {
            if (skip(choice.phrase())) {
                return choice.meaning();
            }
        }
        choices.longestFirst().stream().filter(choices::isWritten).forEach(choice -> note(choice.phrase()));
        return null;
    }

    void expect(String phrase) {
        if (!accept(phrase)) {
            throw unexpected();
        }
    }

    void expect(Particle particle) {
        if (!accept(particle)) {
            throw unexpected();
        }
    }

    <T> T expect(Choices<T> choices) {
        T meaning = choose(choices);
        if (meaning == null) {
            throw unexpected();
        }
        return meaning;
    }

    boolean seesString() {
        return token().kind() == Kind.STRING;
    }

    /** Reads a text in quotation marks that must stand here. */
    String string() {
        if (!seesString()) {
            throw unexpected("따옴표로 묶은 글");
        }
        return tokens.get(at++).text();
    }

    boolean seesDigits() {
        return isDigit(token(), offset);
    }

    private static boolean isDigit(Token token, int index) {
        String text = token.text();
        boolean may = token.kind() == Kind.NUMBER || token.kind() == Kind.WORD;
        return may && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Reads digits, be they a number of their own or inside a word, as in 주1회; null if none stand here. */
    @Nullable
    BigDecimal digits() {
        Token token = token();
        if (!seesDigits()) {
            note("숫자");
            return null;
        }
        int end = offset;
        while (isDigit(token, end)
                || (token.kind() == Kind.NUMBER && end < token.text().length())) {
            end++;
        }
        BigDecimal number = new BigDecimal(token.text().substring(offset, end));
        forward(end - offset);
        return number;
    }

    /** Returns the place behind the bracket that closes the one here; null if none opens here or it is never closed. */
    @Nullable
    Mark behindBracket() {
        return token().isSign("(") && closing[at] > 0 ? new Mark(closing[at] + 1, 0) : null;
    }

    /** Notes something that would have been right here. */
    void note(String phrase) {
        Mark here = mark();
        if (furthest.isBefore(here)) {
            furthest = here;
            expected.clear();
        }
        if (!here.isBefore(furthest)) {
            expected.add(phrase);
        }
    }

    /** Returns what would have been right at the furthest place that was reached. */
    List<String> expected() {
        return List.copyOf(expected);
    }

    Mark furthest() {
        return furthest;
    }

    /** The problem that something else was expected at the furthest place that was reached. */
    Misread unexpected() {
        reset(furthest);
        List<String> some = expected.stream().limit(MOST_EXPECTED).toList();
        String list = String.join(", ", some.stream().map(Syllables::quoted).toList());
        String needed = expected.size() > 1 ? list + " 가운데 하나" : list;
        String message = atEnd()
                ? "글이 여기서 끝났습니다. 이어서 " + needed + Particle.SUBJECT.after(needed) + " 와야 합니다"
                : needed + Particle.SUBJECT.after(needed) + " 와야 하는데 " + found() + Particle.SUBJECT.after(found())
                        + " 있습니다";
        return wrong(furthest, message, "");
    }

    Misread unexpected(String phrase) {
        note(phrase);
        return unexpected();
    }

    private static String quoted(String phrase) {
        return phrase.startsWith("따옴표") || phrase.equals("숫자") ? phrase : "\"" + phrase + "\"";
    }

    private String found() {
        return token().kind() == Kind.STRING ? "글 \"" + rest() + "\"" : "\"" + rest() + "\"";
    }

    /** A problem at a place. */
    Misread wrong(Mark where, String message, String hint) {
        return new Misread(problem(where, message, hint));
    }

    Problem problem(Mark where, String message, String hint) {
        Token token = tokens.get(where.token);
        int inside = token.kind() == Kind.WORD ? token.text().codePointCount(0, where.offset) : 0;
        return new Problem(token.line(), token.column() + inside, message, hint);
    }

    /** Goes to the next place behind a mark where a word and a text in quotation marks stand; to the end if there is none. */
    void goOn(Mark behind, String word) {
        reset(new Mark(Math.min(behind.token + 1, tokens.size() - 1), 0));
        while (!atEnd() && !(token().isWord(word) && tokens.get(at + 1).kind() == Kind.STRING)) {
            at++;
        }
    }
}
