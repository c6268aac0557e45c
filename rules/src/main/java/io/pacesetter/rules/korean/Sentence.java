package io.pacesetter.rules.korean;

import java.util.List;

/** A sentence in the making, which gives each particle the form that fits what was said before it. Not thread-safe. */
final class Sentence {

    private final StringBuilder text = new StringBuilder();
    private String last = "";

    Sentence say(String piece) {
        text.append(piece);
        last = piece;
        return this;
    }

    Sentence with(Particle particle) {
        text.append(particle.after(last));
        return this;
    }

    /** Says values with commas and a last 또는 between them. */
    Sentence oneOf(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                say(i == values.size() - 1 ? " " + Words.OR + " " : ", ");
            }
            say(values.get(i));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
