package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.rulebook.Faces;
import io.pacesetter.engine.rulebook.RuleVocabularies;
import io.pacesetter.engine.rulebook.Sentences;
import io.pacesetter.rules.language.Completion;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Vocabulary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The words and sentences that rules may use. */
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "Rule language")
class CompletionController {

    private final RuleVocabularies vocabularies;
    private final Sentences sentences;
    private final Faces faces;

    CompletionController(RuleVocabularies vocabularies, Sentences sentences, Faces faces) {
        this.vocabularies = vocabularies;
        this.sentences = sentences;
        this.faces = faces;
    }

    /** A part of a rule as it may be written: kind is trigger, condition, action, limit or rule. */
    record Sentence(String kind, String text) {}

    /**
     * A word.
     *
     * @param kind activity_type, indicator, badge, contest, role, team, tag or attribute
     * @param word how rules write it in the language
     * @param key its key; the word itself where there is none
     * @param name what people call it
     */
    record Word(String kind, String word, String key, String name) {}

    /** What rules may say. */
    record VocabularyView(String language, List<Sentence> sentences, List<Word> words) {}

    /** A text that is being written, up to the caret in UTF-16 units; null is its end. */
    record CompleteRequest(
            @Nullable String text,
            @Nullable String language,
            @Nullable Integer caret) {}

    /**
     * Something that may come next.
     *
     * @param text what to insert
     * @param label what people call it; empty for words of the grammar
     */
    record Item(String text, String label, String kind) {}

    /** What may come next, and from where on it takes the place of what stands before the caret. */
    record Next(int from, List<Item> items) {}

    @GetMapping("/vocabulary")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(
            summary = "List sentences and words for completion",
            description = "With a prefix, those alone that begin with it, whatever the case of letters.")
    VocabularyView vocabulary(
            Viewer viewer,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String prefix) {
        Language wanted = faces.language("/language", language);
        Vocabulary vocabulary = vocabularies.of(viewer.organization());
        return new VocabularyView(
                wanted.key(),
                sentences.in(wanted, vocabulary).stream()
                        .filter(sentence -> begins(sentence.text(), prefix))
                        .map(sentence -> new Sentence(sentence.kind().key(), sentence.text()))
                        .toList(),
                words(wanted, vocabulary).stream()
                        .filter(word -> begins(word.word(), prefix) || begins(word.name(), prefix))
                        .toList());
    }

    @PostMapping("/complete")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "Tell what may come next in a text that is being written")
    Next complete(Viewer viewer, @RequestBody CompleteRequest request) {
        String text = RuleText.within("/text", request.text());
        Language language = faces.language("/language", request.language());
        Integer caret = request.caret();
        if (!(faces.of(language) instanceof Completion.Source source)) {
            return new Next(text.length(), List.of());
        }
        Completion found =
                source.complete(text, caret == null ? text.length() : caret, vocabularies.of(viewer.organization()));
        return new Next(
                found.from(),
                found.items().stream()
                        .map(item -> new Item(
                                item.text(), item.label(), item.kind().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static List<Word> words(Language language, Vocabulary vocabulary) {
        List<Word> words = new ArrayList<>();
        addTerms(words, "activity_type", vocabulary.activityTypes(), language);
        addTerms(words, "indicator", vocabulary.indicators(), language);
        addTerms(words, "badge", vocabulary.badges(), language);
        addTerms(words, "contest", vocabulary.contests(), language);
        addNames(words, "role", vocabulary.roles());
        addNames(words, "team", vocabulary.teams());
        addNames(words, "tag", vocabulary.tags());
        addNames(words, "attribute", vocabulary.attributes());
        return words;
    }

    private static void addTerms(List<Word> words, String kind, Map<String, Vocabulary.Term> terms, Language language) {
        for (Vocabulary.Term term : terms.values()) {
            String word = language == Language.KO ? Vocabulary.korean(terms, term.key()) : term.key();
            words.add(new Word(kind, word, term.key(), term.name()));
        }
    }

    private static void addNames(List<Word> words, String kind, Collection<String> names) {
        names.stream().sorted().forEach(name -> words.add(new Word(kind, name, name, name)));
    }

    private static boolean begins(String text, String prefix) {
        return text.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
    }
}
