package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Completion;
import io.pacesetter.rules.language.Completion.Item;
import io.pacesetter.rules.language.Cursor;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Tokens.Kind;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Unreadable;
import io.pacesetter.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a text in Korean may go on. */
final class Continuations {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Continuations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = Lexicon.of(vocabulary);
    }

    Completion of(String text, int caret) {
        return Completion.of(text, caret, Words.RULE, this::read, (expected, prefix) -> offers(expected));
    }

    /** Reads a rule and hands over what it would have taken at the end. */
    private void read(Cursor cursor) {
        List<Token> tokens = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            tokens.add(cursor.next());
        }
        tokens.add(cursor.peek());
        Syllables syllables = new Syllables(tokens);
        try {
            new RuleReader(syllables, lexicon).read();
        } catch (Unreadable unreadable) {
            // what it expected last is what counts
        }
        if (syllables.endsAtFurthest() && cursor.sees(Kind.END)) {
            syllables.expected().forEach(cursor::expect);
        }
    }

    private Stream<Item> offers(Expected expected) {
        return switch (expected.kind()) {
            case ACTIVITY_TYPE ->
                terms(expected, lexicon.types(), vocabulary.activityTypes())
                        .flatMap(item -> with(item, Particle.SUBJECT));
            case INDICATOR ->
                terms(expected, lexicon.indicators(), vocabulary.indicators())
                        .flatMap(item -> with(item, Particle.SUBJECT));
            case BADGE ->
                terms(expected, lexicon.badges(), vocabulary.badges()).flatMap(item -> with(item, Particle.OBJECT));
            case CONTEST ->
                terms(expected, lexicon.contests(), vocabulary.contests())
                        .map(item -> new Item(item.text() + "에", item.label(), item.kind()));
            default -> Completion.offers(expected, vocabulary);
        };
    }

    private static Stream<Item> terms(Expected expected, Terms terms, Map<String, Vocabulary.Term> known) {
        return known.values().stream().map(term -> new Item(terms.written(term.key()), term.name(), expected.kind()));
    }

    /** A word with the particle that mostly follows it, and by itself. */
    private static Stream<Item> with(Item word, Particle particle) {
        String followed = word.text() + particle.after(word.text());
        return Stream.of(new Item(followed, word.label(), word.kind()), word);
    }
}
