package io.pacesetter.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts Drools text into the few kinds of pieces that printed rules have: words of ASCII letters, plain strings, and some symbols.
 * Whatever else stands there (comments, numbers, braces, annotations, a backslash outside strings) closes the gate.
 */
final class Lexer {

    private static final Set<String> PAIRS = Set.of("==", "||");
    private static final String SINGLES = "(),;:.";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n') {
            at++;
        } else if (c == '"') {
            string();
        } else if (letter(c)) {
            int from = at;
            while (at < text.length() && letter(text.charAt(at))) {
                at++;
            }
            tokens.add(new Token(Token.Kind.WORD, text.substring(from, at)));
        } else {
            symbol(c);
        }
    }

    private void symbol(char c) {
        if (SINGLES.indexOf(c) >= 0) {
            tokens.add(new Token(Token.Kind.SYMBOL, String.valueOf(c)));
            at++;
        } else if (at + 2 <= text.length() && PAIRS.contains(text.substring(at, at + 2))) {
            tokens.add(new Token(Token.Kind.SYMBOL, text.substring(at, at + 2)));
            at += 2;
        } else {
            throw new GateClosed("Character U+%04X at %d".formatted((int) c, at));
        }
    }

    private void string() {
        int from = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                escape();
            } else {
                plain();
            }
        }
        if (at == text.length()) {
            throw new GateClosed("A string without an end at " + from);
        }
        at++;
        tokens.add(new Token(Token.Kind.STRING, text.substring(from, at)));
    }

    private void plain() {
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
        if (hidden) {
            throw new GateClosed("Character U+%04X in a string at %d".formatted(point, at));
        }
        at += Character.charCount(point);
    }

    /** Java acts on unicode escapes before it knows of strings, so none may stand for a character of ASCII. */
    private void escape() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '"' || next == '\\') {
            at += 2;
        } else if (next == 'u' && digits(at + 2, 4, 16) && Integer.parseInt(text, at + 2, at + 6, 16) >= 0x80) {
            at += 6;
        } else if (next <= '1' && digits(at + 1, 3, 8)) {
            at += 4;
        } else {
            throw new GateClosed("An escape in a string at " + at);
        }
    }

    private boolean digits(int from, int count, int radix) {
        if (from + count > text.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_';
    }
}
