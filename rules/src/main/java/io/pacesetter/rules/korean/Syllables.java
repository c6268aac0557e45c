package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Problem;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Unreadable;
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

    final Unknown unknown = new Unknown();
    private final List<Token> tokens;
    private final int[] closing;
    private final Set<Expected> expected = new LinkedHashSet<>();
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
        note(particle);
        return false;
    }

    /** Goes past one of some phrases, the longest that stands here, and returns its meaning; null if none does. */
    <T> @Nullable T choose(Choices<T> choices) {
        T found = find(choices);
        if (found == null) {
            choices.longestFirst().stream().filter(choices::isWritten).forEach(choice -> note(choice.phrase()));
        }
        return found;
    }

    /** Does the same without a note of what would have been right. */
    <T> @Nullable T find(Choices<T> choices) {
        for (Choices.Choice<T> choice : choices.longestFirst()) {
            if (skip(choice.phrase())) {
                return choice.meaning();
            }
        }
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
    String string(Expected.Kind kind) {
        note(Expected.of(kind));
        if (!seesString()) {
            throw unexpected();
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
            note(Expected.of(Expected.Kind.NUMBER));
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

    /** Notes that a phrase would have been right here. */
    void note(String phrase) {
        note(Expected.words(phrase));
    }

    /** Notes the form of a particle that would have been right here. */
    void note(Particle particle) {
        String before = offset > 0
                ? token().text().substring(0, offset)
                : at > 0 ? tokens.get(at - 1).text() : "";
        note(Expected.words(particle.after(before)));
    }

    /** Notes something that would have been right here. */
    void note(Expected what) {
        Mark here = mark();
        if (furthest.isBefore(here)) {
            furthest = here;
            expected.clear();
        }
        if (!here.isBefore(furthest)) {
            expected.add(what);
        }
    }

    /** Returns what would have been right at the furthest place that was reached. */
    List<Expected> expected() {
        return List.copyOf(expected);
    }

    /** Tells whether the text ends at that place. */
    boolean endsAtFurthest() {
        return tokens.get(furthest.token).kind() == Kind.END;
    }

    /** The problem that something else was expected at the furthest place that was reached. */
    Unreadable unexpected() {
        reset(furthest);
        Misfit misfit = new Misfit(token().kind(), rest(), expected());
        return wrong(furthest, misfit.message(), misfit.hint());
    }

    Unreadable unexpected(String phrase) {
        note(phrase);
        return unexpected();
    }

    /** A problem at a place. */
    Unreadable wrong(Mark where, String message, String hint) {
        return new Unreadable(problem(where, message, hint));
    }

    Problem problem(Mark where, String message, String hint) {
        Token token = tokens.get(where.token);
        int inside = token.kind() == Kind.WORD ? token.text().codePointCount(0, where.offset) : 0;
        return new Problem(token.line(), token.column() + inside, message, hint);
    }

    /** Returns the line of a place. */
    int line(Mark mark) {
        return tokens.get(mark.token).line();
    }

    /** Goes to the next place behind a mark where a word and a text in quotation marks stand; to the end if there is none. */
    void goOn(Mark behind, String word) {
        reset(new Mark(Math.min(behind.token + 1, tokens.size() - 1), 0));
        while (!atEnd() && !(token().isWord(word) && tokens.get(at + 1).kind() == Kind.STRING)) {
            at++;
        }
    }
}
