package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Trigger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads those constraints of one pattern that say what sets the rule off, wherever they stand. Not thread-safe. */
final class TriggerReader {

    /** What facts there are. */
    private static final List<String> FACTS = List.of("Logged", "Moved", "Judged", "Closed", "Entered");

    /** What may be said of each, those in one list instead of one another. */
    private static final Map<String, List<List<String>>> PARTS = Map.of(
            "Logged", List.of(List.of("type", "oneOf")),
            "Moved", List.of(List.of("slot"), List.of("reaches", "fallsBelow")),
            "Judged", List.of(List.of("slot"), List.of("becomes")),
            "Closed", List.of(List.of("period")),
            "Entered", List.of(List.of("phase")));

    private final Reader reader;
    private final Slots slots;
    private final List<List<String>> parts;
    private final String fact;

    /** The texts of what was said. */
    private final Map<String, List<Token>> said = new HashMap<>();

    /** Takes the fact that must come next. */
    TriggerReader(Reader reader, Slots slots) {
        this.reader = reader;
        this.slots = slots;
        this.fact = reader.word(FACTS);
        this.parts = Objects.requireNonNull(PARTS.get(fact));
    }

    /** Returns what constraints of the trigger begin with. */
    List<String> words() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Reads a constraint of the trigger, if one comes next. */
    boolean takes() {
        for (List<String> part : parts) {
            if (part.stream().anyMatch(reader::sees)) {
                if (part.stream().anyMatch(said::containsKey)) {
                    throw Reader.refused(
                            reader.peek(), "The pattern says twice what its " + part.get(0) + " is", "say it once");
                }
                String word = reader.next().text();
                said.put(word, texts(word));
                return true;
            }
        }
        return false;
    }

    private List<Token> texts(String word) {
        List<Token> texts = new ArrayList<>();
        if (word.equals("reaches") || word.equals("fallsBelow")) {
            reader.must("(", "Numbers", ".", "of", "(");
            texts.add(reader.string("a number"));
            reader.must(")", ")");
        } else if (word.equals("oneOf") || word.equals("becomes")) {
            reader.must("(");
            do {
                texts.add(reader.string(word.equals("oneOf") ? "an activity type" : "a status"));
            } while (word.equals("oneOf") && reader.takes(","));
            reader.must(")");
        } else {
            reader.must("==");
            texts.add(reader.string("a " + word));
        }
        return texts;
    }

    /** Returns the trigger, once the pattern is read. */
    Trigger trigger() {
        for (List<String> part : parts) {
            if (!fact.equals("Logged") && part.stream().noneMatch(said::containsKey)) {
                throw reader.unexpected(part);
            }
        }
        return switch (fact) {
            case "Logged" -> new Trigger.Logged(types());
            case "Moved" -> {
                boolean rising = said.containsKey("reaches");
                Token bar = one(rising ? "reaches" : "fallsBelow");
                yield new Trigger.Crosses(slots.quantity(one("slot")), rising, Slots.number(bar));
            }
            case "Judged" -> {
                Needs.StatusOf of = slots.status(one("slot"));
                yield new Trigger.StatusBecomes(
                        of.indicator(), of.scope(), of.period(), value("becomes", "status", Slots.STATUSES));
            }
            case "Closed" -> new Trigger.Closes(value("period", "period", Slots.PERIODS));
            default -> new Trigger.Reaches(value("phase", "phase", Slots.PHASES));
        };
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        for (String word : List.of("type", "oneOf")) {
            for (Token token : said.getOrDefault(word, List.of())) {
                types.add(reader.activityType(token, token.text()));
            }
        }
        return types;
    }

    private Token one(String word) {
        return Objects.requireNonNull(said.get(word)).get(0);
    }

    private <T> T value(String word, String what, Map<String, T> values) {
        return Reader.among(one(word), what, values);
    }
}
