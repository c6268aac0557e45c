package io.pacesetter.rules.gate;

import java.util.List;
import java.util.Set;

/**
 * Recognizes constraints and consequences:
 *
 * <pre>
 * constraint  = test { "||" test }
 * test        = field "==" string | call
 * call        = [ "Numbers" "." | "Texts" "." | variable "." ] name "(" [ argument { "," argument } ] ")"
 * argument    = string | call
 * consequence = { "effects" "." name "(" argument { "," argument } ")" ";" }
 * </pre>
 *
 * <p>The variable stands before questions in consequences only.
 */
final class Shape {

    /** How deep calls may stand inside one another; the language allows less. */
    static final int DEPTH = 40;

    private static final String VARIABLE = "$it";

    private final List<Token> tokens;
    private final boolean consequence;
    private int at;

    private Shape(String text, boolean consequence) {
        this.tokens = Lexer.read(text);
        this.consequence = consequence;
    }

    static void constraint(String text) {
        Shape shape = new Shape(text, false);
        shape.test();
        while (shape.at < shape.tokens.size()) {
            shape.expect("||");
            shape.test();
        }
    }

    static void consequence(String text) {
        Shape shape = new Shape(text, true);
        while (shape.at < shape.tokens.size()) {
            shape.expect("effects");
            shape.expect(".");
            shape.word(Words.ACTIONS);
            shape.arguments(0);
            shape.expect(";");
        }
    }

    private void test() {
        if (at + 1 < tokens.size() && tokens.get(at + 1).is("==")) {
            word(Words.FIELDS);
            expect("==");
            string();
        } else {
            call(0);
        }
    }

    private void call(int depth) {
        if (depth > DEPTH) {
            throw new GateClosed("Calls inside one another, more than " + DEPTH);
        }
        if (peek("Numbers")) {
            expect("Numbers");
            expect(".");
            word(Words.NUMBERS);
        } else if (peek("Texts")) {
            expect("Texts");
            expect(".");
            word(Words.TEXTS);
        } else {
            if (consequence) {
                expect(VARIABLE);
                expect(".");
            }
            word(Words.QUESTIONS);
        }
        arguments(depth + 1);
    }

    private void arguments(int depth) {
        expect("(");
        if (!peek(")")) {
            argument(depth);
            while (peek(",")) {
                expect(",");
                argument(depth);
            }
        }
        expect(")");
    }

    private void argument(int depth) {
        if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.STRING) {
            string();
        } else {
            call(depth);
        }
    }

    private void string() {
        if (next().kind() != Token.Kind.STRING) {
            throw unexpected("a string");
        }
    }

    private void word(Set<String> words) {
        Token token = next();
        if (token.kind() != Token.Kind.WORD || !words.contains(token.text())) {
            throw unexpected("one of " + words);
        }
    }

    private boolean peek(String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private void expect(String text) {
        if (!next().is(text)) {
            throw unexpected(text);
        }
    }

    private Token next() {
        if (at == tokens.size()) {
            throw new GateClosed("A constraint or consequence that ends early");
        }
        return tokens.get(at++);
    }

    private GateClosed unexpected(String expected) {
        return new GateClosed("%s instead of %s".formatted(tokens.get(at - 1).text(), expected));
    }
}
