package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through tokens and notes what a grammar would have taken at the farthest place it looked at: there an error is, and
 * there a text can go on. Not thread-safe.
 */
public final class Cursor {

    private final List<Token> tokens;
    private final int[] partners;
    private final Set<Expected> expected = new LinkedHashSet<>();
    private int at;
    private int farthest;

    /** Stands before the first token. */
    public Cursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.partners = partners(this.tokens);
    }

    /** Returns the token that comes next; at the end again and again the last. */
    public Token peek() {
        return peek(0);
    }

    /** Returns a token farther ahead; behind the end the last. */
    public Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** Takes the token that comes next. */
    public Token next() {
        Token next = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return next;
    }

    /** Tells whether all tokens are taken. */
    public boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    /** Returns how many tokens are taken. */
    public int index() {
        return at;
    }

    /** Goes back to where {@link #index} was this. What was expected stays noted. */
    public void back(int index) {
        at = index;
    }

    /** Takes words and signs if all of them come next; takes none otherwise, and notes those that are missing. */
    public boolean takes(String... phrase) {
        for (int i = 0; i < phrase.length; i++) {
            Token token = peek(i);
            if (!token.isWord(phrase[i]) && !token.isSign(phrase[i])) {
                if (at + i >= farthest) {
                    note(at + i, Expected.words(String.join(" ", Arrays.copyOfRange(phrase, i, phrase.length))));
                }
                return false;
            }
        }
        at += phrase.length;
        return true;
    }

    /** Tells whether words and signs come next, without a note. */
    public boolean sees(String... phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!peek(i).isWord(phrase[i]) && !peek(i).isSign(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a kind of token comes next, without a note. */
    public boolean sees(Kind kind) {
        return peek().kind() == kind;
    }

    /** Notes that something could come next. */
    public void expect(Expected what) {
        note(at, what);
    }

    private void note(int index, Expected what) {
        if (index > farthest) {
            farthest = index;
            expected.clear();
        }
        if (index == farthest) {
            expected.add(what);
        }
    }

    /** Returns what was expected at the farthest place, in the order in which it was looked for. */
    public Set<Expected> expected() {
        return Collections.unmodifiableSet(expected);
    }

    /** Returns the token at the farthest place that something was expected at. */
    public Token farthest() {
        return tokens.get(Math.min(farthest, tokens.size() - 1));
    }

    /** Returns how far ahead the parenthesis is that closes the one that comes next; 0 if none does. */
    public int closing() {
        return partners[at] == 0 ? 0 : partners[at] - at;
    }

    private static int[] partners(List<Token> tokens) {
        int[] partners = new int[tokens.size()];
        int[] open = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < partners.length; i++) {
            if (tokens.get(i).isSign("(")) {
                open[depth++] = i;
            } else if (tokens.get(i).isSign(")") && depth > 0) {
                partners[open[--depth]] = i;
            }
        }
        return partners;
    }
}
