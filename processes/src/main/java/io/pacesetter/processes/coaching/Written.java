package io.pacesetter.processes.coaching;

import io.pacesetter.engine.refusal.Faults;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what people write into forms, field by field. */
final class Written {

    static final int LONGEST = 4_000;

    private Written() {}

    /** Reads a text of one or more lines; null if it is blank or left out. */
    static @Nullable String text(String pointer, @Nullable Object given, Faults faults) {
        if (given == null || given.toString().isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(given.toString().strip(), Normalizer.Form.NFC);
        if (text.length() > LONGEST) {
            faults.add(pointer, "has " + text.length() + " characters; at most " + LONGEST + " are allowed");
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            faults.add(pointer, "holds control characters; remove them");
        }
        return text;
    }

    /** Reads an object; empty if there is none or it is something else, which is noted. */
    static Map<?, ?> object(String pointer, @Nullable Object given, Faults faults) {
        if (given == null || given instanceof Map<?, ?>) {
            return given == null ? Map.of() : (Map<?, ?>) given;
        }
        faults.add(pointer, "is no object; give its fields by name");
        return Map.of();
    }

    /** Reads the answers of a side: an object with one for each question that it is asked, by the question's key. */
    static List<Session.Answer> answers(
            List<Question> questions, Session.Side side, @Nullable Object given, Faults faults) {
        Map<?, ?> answers = object("/answers", given, faults);
        List<Session.Answer> read = new ArrayList<>();
        for (Question question : questions) {
            if (side.answers(question)) {
                String pointer = "/answers/" + question.key();
                String answer = answer(pointer, question, answers.get(question.key()), faults);
                read.add(new Session.Answer(question.key(), side.key(), answer));
            }
        }
        for (Object key : answers.keySet()) {
            if (read.stream().noneMatch(answer -> answer.question().equals(key))) {
                faults.add("/answers/" + key, "answers no question that you are asked; leave it out");
            }
        }
        return read;
    }

    private static String answer(String pointer, Question question, @Nullable Object given, Faults faults) {
        String text = text(pointer, given, faults);
        if (text == null) {
            faults.add(pointer, "is missing; " + wanted(question));
            return "";
        }
        boolean right = switch (question.kind()) {
            case TEXT -> true;
            case RATING -> isRating(text);
            case CHOICE -> question.choices().contains(text);
        };
        if (!right) {
            faults.add(pointer, "'" + text + "' is no answer; " + wanted(question));
        }
        return text;
    }

    private static boolean isRating(String text) {
        try {
            int rating = new BigDecimal(text).intValueExact();
            return rating >= 1 && rating <= 5;
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }

    private static String wanted(Question question) {
        return switch (question.kind()) {
            case TEXT -> "write an answer to '" + question.text() + "'";
            case RATING -> "give a whole number from 1 to 5";
            case CHOICE -> "choose one of " + String.join(", ", question.choices());
        };
    }
}
