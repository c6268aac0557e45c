package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Tokens.Fault;
import io.pacesetter.rules.language.Tokens.Flaw;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes one text apart, looking at each character a fixed number of times. Not thread-safe. */
class Lexer {

    static final int NOTHING = -1;

    /** How many chars spell out one: a backslash, u and four digits. */
    static final int SPELT = 6;

    final String text;
    int at;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private int start;
    private int startColumn;
    private boolean spaced = true;

    Lexer(String text) {
        this.text = text;
    }

    Tokens read() {
        findHidden();
        restart();
        while (at < text.length() && faults.size() < Tokens.FAULTS) {
            begin();
            token(text.codePointAt(at));
        }
        begin();
        add(Kind.END, "");
        Comparator<Fault> inOrder = Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);
        return new Tokens(
                tokens, faults.stream().sorted(inOrder).limit(Tokens.FAULTS).toList());
    }

    private void findHidden() {
        int before = NOTHING;
        restart();
        while (at < text.length() && faults.size() < Tokens.FAULTS) {
            int character = text.codePointAt(at);
            if (Letters.isHidden(character, Math.max(0, before))) {
                begin();
                fault(Flaw.HIDDEN, Letters.name(character));
            }
            before = character;
            step();
        }
    }

    /** To the beginning, past the mark that some editors put there. */
    private void restart() {
        at = text.startsWith("\uFEFF") ? 1 : 0;
        line = 1;
        column = 1;
    }

    private void begin() {
        start = at;
        startColumn = column;
    }

    private void token(int first) {
        if (Letters.isBlank(first) || Letters.isHidden(first, 0)) {
            step();
            spaced = true;
        } else if (isComment()) {
            comment();
            spaced = true;
        } else if (first == '"') {
            string();
        } else if (Letters.isDigit(first)) {
            number();
        } else if (isOfWord(first)) {
            word();
        } else {
            sign(first);
        }
    }

    /** Tells whether a comment begins here. */
    boolean isComment() {
        return text.charAt(at) == '#';
    }

    /** Tells whether a comment holds something here that must not even stand in one. */
    boolean isTrap() {
        return false;
    }

    /** Tells whether a character may belong to a word. */
    boolean isOfWord(int character) {
        return character == '_' || Letters.isOfWord(character);
    }

    /** Tells how many characters a text in quotation marks may have. */
    int longest() {
        return Bounds.STRING;
    }

    /** Returns the character that six others stand for here, inside quotation marks; {@link #NOTHING} if they do not. */
    int spelt() {
        return NOTHING;
    }

    /** Tells how many chars the sign here has. */
    int signLength() {
        return Character.charCount(text.codePointAt(at));
    }

    private void comment() {
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            if (isTrap()) {
                faults.add(new Fault(Flaw.ESCAPE, line, column, text.substring(at, at + 2)));
            }
            step();
        }
    }

    private void string() {
        StringBuilder content = new StringBuilder();
        step();
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            char character = text.charAt(at);
            if (character == '"') {
                step();
                endString(content.toString());
                return;
            }
            if (character == '\\') {
                escape(content);
            } else {
                tabFault(character);
                content.appendCodePoint(text.codePointAt(at));
                step();
            }
        }
        fault(Flaw.UNCLOSED, "");
        add(Kind.STRING, content.toString());
    }

    private void tabFault(char character) {
        if (character == '\t') {
            faults.add(new Fault(Flaw.HIDDEN, line, column, Letters.name(character)));
        }
    }

    private void escape(StringBuilder content) {
        int spelt = spelt();
        if (spelt != NOTHING) {
            content.appendCodePoint(spelt);
            steps(SPELT);
            return;
        }
        int column = this.column;
        step();
        int escaped = at < text.length() && !isLineBreak(text.charAt(at)) ? text.codePointAt(at) : NOTHING;
        if (escaped == '"' || escaped == '\\') {
            content.appendCodePoint(escaped);
            step();
        } else {
            String found = escaped == NOTHING || Letters.isHidden(escaped, 0) ? "" : Character.toString(escaped);
            faults.add(new Fault(Flaw.ESCAPE, line, column, "\\" + found));
        }
    }

    private void endString(String content) {
        if (content.codePointCount(0, content.length()) > longest()) {
            fault(Flaw.LONG_STRING, "");
        } else {
            composed(content);
        }
        add(Kind.STRING, content);
    }

    private void composed(String written) {
        if (!Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
            fault(Flaw.UNCOMPOSED, Normalizer.normalize(written, Normalizer.Form.NFC));
        }
    }

    private void number() {
        StringBuilder digits = new StringBuilder();
        digits(digits);
        if (digits.length() <= 3) {
            thousands(digits);
        }
        int whole = digits.length();
        if (at + 1 < text.length() && text.charAt(at) == '.' && Letters.isDigit(text.charAt(at + 1))) {
            digits.append('.');
            step();
            digits(digits);
        }
        int fraction = digits.length() - whole - 1;
        if (whole >= Bounds.NUMBER.precision() || fraction > Bounds.DIGITS) {
            fault(Flaw.LONG_NUMBER, "");
        }
        add(Kind.NUMBER, digits.toString());
    }

    private void digits(StringBuilder digits) {
        while (at < text.length() && Letters.isDigit(text.charAt(at))) {
            digits.append(text.charAt(at));
            step();
        }
    }

    /** Reads groups of a comma and exactly three digits. */
    private void thousands(StringBuilder digits) {
        while (at + 3 < text.length()
                && text.charAt(at) == ','
                && Letters.isDigit(text.charAt(at + 1))
                && Letters.isDigit(text.charAt(at + 2))
                && Letters.isDigit(text.charAt(at + 3))
                && !(at + 4 < text.length() && Letters.isDigit(text.charAt(at + 4)))) {
            digits.append(text, at + 1, at + 4);
            steps(4);
        }
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        int odd = NOTHING;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (joins(character)) {
                character = '\'';
            } else if (!isOfWord(character)) {
                break;
            } else if (odd == NOTHING && character != '$' && !Letters.isPlain(character)) {
                odd = character;
            }
            word.appendCodePoint(character);
            step();
        }
        if (word.codePointCount(0, word.length()) > Bounds.NAME) {
            fault(Flaw.LONG_WORD, "");
        } else if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
            composed(word.toString());
        } else if (odd != NOTHING) {
            fault(Flaw.LETTER, Letters.name(odd));
        }
        add(Kind.WORD, word.toString());
    }

    /** Tells whether an apostrophe stands between letters, as in {@code member's}. */
    private boolean joins(int character) {
        return Letters.isApostrophe(character)
                && at > start
                && Letters.isLatin(text.charAt(at - 1))
                && at + 1 < text.length()
                && Letters.isLatin(text.charAt(at + 1));
    }

    private void sign(int character) {
        int length = signLength();
        String written = text.substring(at, at + length);
        String sign = length > 1 ? written : Letters.sign(character);
        steps(Character.isBmpCodePoint(character) ? length : 1);
        if (Letters.sign(character).isEmpty()) {
            fault(Letters.isOddQuote(character) ? Flaw.QUOTE : Flaw.SIGN, written);
        }
        add(Kind.SIGN, sign.isEmpty() ? written : sign);
    }

    private void add(Kind kind, String content) {
        tokens.add(new Token(kind, content, line, startColumn, start, at, spaced));
        spaced = false;
    }

    private void fault(Flaw flaw, String found) {
        faults.add(new Fault(flaw, line, startColumn, found));
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
    }

    /** Goes past one character; a carriage return and a line feed together are one line break. */
    private void step() {
        char character = text.charAt(at);
        if (character == '\n' || (character == '\r' && !text.startsWith("\n", at + 1))) {
            line++;
            column = 0;
        }
        at += Character.charCount(text.codePointAt(at));
        column++;
    }
}
