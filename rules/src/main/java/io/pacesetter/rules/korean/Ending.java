package io.pacesetter.rules.korean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a condition goes on: with another that must hold too, with an alternative, or with what is done then. */
enum Ending {
    AND(Particle.AND),
    OR(Particle.OR),
    IF(Particle.IF);

    /** Behind a noun; either form of each, as everywhere. */
    private static final Choices<Ending> COPULA = new Choices<Ending>()
            .with(AND, "이고", "고", "(이)고", "이며", "며", "이면서", "면서")
            .with(OR, "이거나", "거나", "(이)거나")
            .with(IF, "이면", "면", "(이)면", "일 때", "이라면", "라면", "인 경우", "인 경우에");

    private final Particle copula;

    Ending(Particle copula) {
        this.copula = copula;
    }

    /** Returns the form behind a noun: 이고 or 고. */
    Particle copula() {
        return copula;
    }

    /** Returns a verb with this ending. */
    String of(Verb verb) {
        return switch (this) {
            case AND -> verb.asAnd();
            case OR -> verb.stem() + "거나";
            case IF -> verb.asIf();
        };
    }

    /** Reads a verb with any ending; null if it does not stand here. */
    static @Nullable Ending read(Syllables cursor, Verb verb) {
        for (Ending ending : values()) {
            if (cursor.accept(ending.of(verb))) {
                return ending;
            }
        }
        if (cursor.skip(verb.stem() + "며") || cursor.skip(verb.stem() + "으며")) {
            return AND;
        }
        List<String> ifs = List.of(verb.asWhen(), verb.stem() + "는 경우", verb.stem() + "은 경우");
        return ifs.stream().anyMatch(cursor::skip) ? IF : null;
    }

    /** Reads the ending of a noun, which must stand here. */
    static Ending expectCopula(Syllables cursor) {
        Ending ending = cursor.find(COPULA);
        if (ending != null) {
            return ending;
        }
        for (Ending possible : values()) {
            cursor.note(possible.copula);
        }
        throw cursor.unexpected();
    }
}
