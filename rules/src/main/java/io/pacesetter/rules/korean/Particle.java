package io.pacesetter.rules.korean;

import java.util.List;

/** Particles with two forms, of which the sound before them chooses one. Either form, and both at once, can be read. */
enum Particle {
    SUBJECT("이", "가", "이(가)", "가(이)"),
    OBJECT("을", "를", "을(를)", "를(을)"),
    WITH("과", "와", "과(와)", "와(과)"),
    TO("으로", "로", "(으)로", "으로(로)"),
    QUOTING("이라고", "라고", "(이)라고", "이라고(라고)"),
    IF("이면", "면", "(이)면", "이면(면)"),
    AND("이고", "고", "(이)고", "이고(고)"),
    OR("이거나", "거나", "(이)거나", "이거나(거나)");

    private final String afterConsonant;
    private final String afterVowel;
    private final String both;
    private final List<String> forms;

    Particle(String afterConsonant, String afterVowel, String both, String reversed) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
        this.both = both;
        this.forms = List.of(reversed, both, afterConsonant, afterVowel);
    }

    /** Returns the form that stands behind a text; both forms where nobody can tell how the text is read. */
    String after(String text) {
        return switch (Sound.of(text)) {
            case VOWEL -> afterVowel;
            case CONSONANT -> afterConsonant;
            case RIEUL -> this == TO ? afterVowel : afterConsonant;
            case UNKNOWN -> both;
        };
    }

    /** Returns all forms; none begins with one before it. */
    List<String> forms() {
        return forms;
    }
}
