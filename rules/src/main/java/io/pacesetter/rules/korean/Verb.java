package io.pacesetter.rules.korean;

import java.util.ArrayList;
import java.util.List;

/**
 * A verb or an adjective in the forms that sentences need.
 *
 * @param stem without any ending, such as 기록되
 * @param past its past stems, such as 기록됐 and 기록되었; empty where nobody would use them
 */
record Verb(String stem, List<String> past) {

    static Verb of(String stem, String... past) {
        return new Verb(stem, List.of(past));
    }

    private boolean open() {
        return Hangul.isOpen(stem);
    }

    /** 기록되면, 같으면. */
    String asIf() {
        return stem + (open() ? "면" : "으면");
    }

    /** 기록될 때, 같을 때. */
    String asWhen() {
        return (open() ? Hangul.closed(stem, Hangul.RIEUL) : stem + "을") + " 때";
    }

    /** 주고. */
    String asAnd() {
        return stem + "고";
    }

    /** 준다. */
    String asStatement() {
        return Hangul.closed(stem, Hangul.NIEUN) + "다";
    }

    /** Lists the forms that say when: 기록되면, 기록될 때, 기록되었을 때. */
    List<String> conditions() {
        List<String> forms = new ArrayList<>(List.of(asIf(), asWhen(), stem + "는 경우에", stem + "는 경우"));
        past.forEach(tense -> forms.addAll(List.of(tense + "을 때", tense + "다면")));
        return forms;
    }

    /** Lists the forms with which a sentence goes on: 주고, 주며. */
    List<String> links() {
        return List.of(asAnd(), stem + "며");
    }

    /** Lists the forms with which a sentence ends: 준다, 줍니다. */
    List<String> statements() {
        return List.of(asStatement(), Hangul.closed(stem, Hangul.BIEUP) + "니다");
    }
}
