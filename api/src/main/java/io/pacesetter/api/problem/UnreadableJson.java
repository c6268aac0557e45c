package io.pacesetter.api.problem;

import io.pacesetter.engine.refusal.Refusal.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body, where it is, and what would be right. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ResponseEntity<ProblemDetail> answer(@Nullable Throwable cause) {
        if (cause instanceof StreamReadException broken) {
            return Problem.UNREADABLE_BODY.answer(
                    "The body is not valid JSON" + where(broken) + ": " + firstLine(broken.getOriginalMessage()));
        }
        if (cause instanceof JacksonException unfit) {
            Fault fault = new Fault(pointer(unfit.getPath()), what(unfit) + where(unfit));
            return Problem.INVALID_INPUT.answer(fault.detail(), List.of(fault));
        }
        return Problem.UNREADABLE_BODY.answer("The body is missing or cannot be read; send JSON");
    }

    private static String what(JacksonException unfit) {
        if (unfit instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return "There is no field " + unknown.getPropertyName() + "; known are " + known;
        }
        if (unfit instanceof InvalidFormatException wrong) {
            return "Not " + expected(wrong.getTargetType()) + ": " + shown(wrong.getValue());
        }
        if (unfit instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return "Must be " + expected(mismatched.getTargetType());
        }
        return firstLine(unfit.getOriginalMessage());
    }

    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of the right type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a day such as 2025-05-15";
        }
        if (type == LocalTime.class) {
            return "a time of day such as 09:00";
        }
        if (type == Instant.class) {
            return "a time such as 2025-05-15T12:00:00Z";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number in range";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        return Iterable.class.isAssignableFrom(type) || type.isArray() ? "an array" : "an object";
    }

    static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    private static String where(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? String.valueOf(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
