package io.pacesetter.rules.language;

import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a text may go on.
 *
 * @param from where what is chosen goes, in chars; up to the caret it replaces the text
 * @param items at most {@link #MOST}, the grammar's order first
 */
public record Completion(int from, List<Item> items) {

    /** How many items are offered. */
    public static final int MOST = 100;

    /**
     * Something that may come next.
     *
     * @param text what to insert, in quotation marks if need be
     * @param label what people call it; empty for words of the grammar
     * @param kind what it is
     */
    public record Item(String text, String label, Expected.Kind kind) {}

    /** A face that knows how a text may go on. */
    public interface Source {

        /**
         * Tells how a text may go on.
         *
         * @param text of any origin and size
         * @param caret where, in chars; what stands behind it is not looked at
         */
        Completion complete(String text, int caret, Vocabulary vocabulary);
    }

    public Completion {
        items = List.copyOf(items);
    }

    /**
     * Lets a grammar read up to the caret and offers what it would have taken there.
     *
     * @param rule the word that rules begin with
     * @param grammar reads all tokens with a cursor; may throw {@link Unreadable}
     * @param offers the items for something expected; see {@link #offers}
     */
    public static Completion of(
            String text,
            int caret,
            String rule,
            Consumer<Cursor> grammar,
            BiFunction<Expected, String, Stream<Item>> offers) {
        int end = Math.max(0, Math.min(caret, text.length()));
        if (end > Bounds.TEXT) {
            return new Completion(end, List.of());
        }
        List<Token> tokens = lastRule(Tokens.of(text.substring(0, end)).all(), rule);
        Token begun = begun(tokens);
        List<Token> whole = begun == null ? tokens : endingAt(tokens, begun);
        Cursor cursor = new Cursor(whole);
        try {
            grammar.accept(cursor);
        } catch (Unreadable refused) {
            // what it expected last is what counts
        }
        int from = begun == null ? end : begun.start();
        if (cursor.farthest().kind() != Kind.END) {
            return new Completion(from, List.of());
        }
        String prefix = text.substring(from, end);
        Set<Item> items = new LinkedHashSet<>();
        cursor.expected()
                .forEach(what -> offers.apply(what, prefix)
                        .filter(item -> begins(item, prefix))
                        .forEach(items::add));
        return new Completion(from, items.stream().limit(MOST).toList());
    }

    /** Returns the items of something expected, with terms written by their keys; texts, roles and so on in quotation marks. */
    public static Stream<Item> offers(Expected what, Vocabulary vocabulary) {
        return switch (what.kind()) {
            case WORDS -> Stream.of(new Item(what.words(), "", what.kind()));
            case ACTIVITY_TYPE -> terms(what, vocabulary.activityTypes().values());
            case INDICATOR -> terms(what, vocabulary.indicators().values());
            case BADGE -> terms(what, vocabulary.badges().values());
            case CONTEST -> terms(what, vocabulary.contests().values());
            case ROLE -> texts(what, vocabulary.roles());
            case TEAM -> texts(what, vocabulary.teams());
            case TAG -> texts(what, vocabulary.tags());
            case ATTRIBUTE -> texts(what, vocabulary.attributes());
            case NUMBER, TEXT -> Stream.of();
        };
    }

    private static Stream<Item> terms(Expected what, Collection<Vocabulary.Term> terms) {
        return terms.stream().map(term -> new Item(term.key() + what.words(), term.name(), what.kind()));
    }

    private static Stream<Item> texts(Expected what, Set<String> texts) {
        return new TreeSet<>(texts).stream().map(text -> new Item(Texts.quote(text) + what.words(), "", what.kind()));
    }

    private static boolean begins(Item item, String prefix) {
        String sought = prefix.toLowerCase(Locale.ROOT);
        return item.text().toLowerCase(Locale.ROOT).startsWith(sought)
                || item.label().toLowerCase(Locale.ROOT).startsWith(sought);
    }

    /** Leaves out the rules before the last: they are read for nothing. */
    private static List<Token> lastRule(List<Token> tokens, String rule) {
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (tokens.get(i).isWord(rule) && tokens.get(i + 1).kind() == Kind.STRING) {
                return tokens.subList(i, tokens.size());
            }
        }
        return tokens;
    }

    /** Returns the word or the text that is being written; null if the caret stands behind something finished. */
    private static @Nullable Token begun(List<Token> tokens) {
        if (tokens.size() < 2) {
            return null;
        }
        Token last = tokens.get(tokens.size() - 2);
        Token end = tokens.get(tokens.size() - 1);
        boolean touches = last.end() == end.start();
        return touches && (last.kind() == Kind.WORD || isOpen(last)) ? last : null;
    }

    /** Tells whether a text has no closing quotation mark yet. */
    private static boolean isOpen(Token token) {
        return token.kind() == Kind.STRING
                && token.end() - token.start() < Texts.quote(token.text()).length();
    }

    private static List<Token> endingAt(List<Token> tokens, Token begun) {
        List<Token> whole = new ArrayList<>(tokens.subList(0, tokens.size() - 2));
        whole.add(new Token(Kind.END, "", begun.line(), begun.column(), begun.start(), begun.start(), begun.spaced()));
        return whole;
    }
}
