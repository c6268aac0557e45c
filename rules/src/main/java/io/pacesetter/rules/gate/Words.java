package io.pacesetter.rules.gate;

import java.util.Set;

/** Every word that a printed rule may have outside strings, by the place that it may have. */
final class Words {

    /** Classes and the global, in the order of the prelude. */
    static final Set<String> IMPORTS = Set.of(
            "io.pacesetter.rules.fact.Closed",
            "io.pacesetter.rules.fact.Entered",
            "io.pacesetter.rules.fact.Judged",
            "io.pacesetter.rules.fact.Logged",
            "io.pacesetter.rules.fact.Moved",
            "io.pacesetter.rules.fact.Numbers",
            "io.pacesetter.rules.fact.Texts");

    static final String EFFECTS = "io.pacesetter.rules.decide.Effects";

    /** What patterns may match. */
    static final Set<String> FACTS = Set.of("Closed", "Entered", "Judged", "Logged", "Moved");

    /** Fields that may be compared with a text. */
    static final Set<String> FIELDS = Set.of("slot", "type", "period", "phase");

    /** What may be asked of a fact. */
    static final Set<String> QUESTIONS = Set.of(
            "amount",
            "number",
            "reading",
            "tenure",
            "kind",
            "source",
            "currency",
            "attribute",
            "oneOf",
            "reaches",
            "fallsBelow",
            "becomes",
            "hasRole",
            "lacksRole",
            "inTeam",
            "notInTeam",
            "hasTag",
            "lacksTag",
            "inWorkingHours",
            "outsideWorkingHours",
            "onWeekday",
            "goalIs",
            "goalIsNot",
            "holds",
            "lacks",
            "takesPart",
            "staysOut");

    static final Set<String> NUMBERS = Set.of(
            "of",
            "plus",
            "minus",
            "times",
            "by",
            "least",
            "greatest",
            "rounded",
            "equal",
            "differ",
            "atLeast",
            "moreThan",
            "atMost",
            "lessThan");

    static final Set<String> TEXTS = Set.of("is", "isNot", "contains", "startsWith");

    static final Set<String> ACTIONS = Set.of(
            "rule", "points", "score", "award", "celebrate", "inform", "coach", "train", "setAside", "atMost", "capAt");

    /** What holds a rulebook together. */
    private static final Set<String> FRAME = Set.of(
            "package",
            "import",
            "global",
            "rule",
            "when",
            "then",
            "end",
            "io",
            "pacesetter",
            "rulebook",
            "rules",
            "fact",
            "decide",
            "Effects",
            "effects",
            "Numbers",
            "Texts",
            "$it");

    private Words() {}

    static boolean known(String word) {
        return FRAME.contains(word)
                || FACTS.contains(word)
                || FIELDS.contains(word)
                || QUESTIONS.contains(word)
                || NUMBERS.contains(word)
                || TEXTS.contains(word)
                || ACTIONS.contains(word);
    }
}
