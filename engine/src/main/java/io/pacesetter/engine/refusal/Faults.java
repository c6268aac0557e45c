package io.pacesetter.engine.refusal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that its sender learns it all at once. Not thread-safe. */
public final class Faults {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<Refusal.Fault> found = new ArrayList<>();

    /** Notes what is wrong with a field and what would be right. */
    public void add(String pointer, String detail) {
        found.add(new Refusal.Fault(pointer, detail));
    }

    /** Returns what was noted so far. */
    public List<Refusal.Fault> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the request if anything was noted.
     *
     * @throws Refusal naming every fault
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(found);
        }
    }

    /**
     * Reads a text that must be given.
     *
     * @return the text without surrounding space, in composed Unicode form; empty if a fault was noted
     */
    public String required(String pointer, @Nullable String text, int longest) {
        String read = optional(pointer, text, longest);
        if (read == null) {
            add(pointer, "is missing; give 1 to " + longest + " characters");
            return "";
        }
        return read;
    }

    /**
     * Reads a text that may be left out.
     *
     * @return the text without surrounding space, in composed Unicode form; null if it is blank or left out
     */
    public @Nullable String optional(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String read = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        checkText(pointer, read, longest);
        return read;
    }

    /**
     * Reads another system's key, which must be given and is kept letter by letter.
     *
     * @return the key without surrounding space
     */
    public String key(String pointer, @Nullable String key, int longest) {
        if (key == null || key.isBlank()) {
            add(pointer, "is missing; give 1 to " + longest + " characters");
            return "";
        }
        String read = key.strip();
        checkText(pointer, read, longest);
        return read;
    }

    /**
     * Reads a day as ISO 8601 writes it.
     *
     * @return the day; null if it is blank, left out, or a fault was noted
     */
    public @Nullable LocalDate day(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return check(pointer, LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            add(pointer, "'" + text.strip() + "' is no day; write it like 2025-05-31");
            return null;
        }
    }

    /** Notes a day that is too far away to be meant. */
    public LocalDate check(String pointer, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            add(pointer, day + " cannot be meant; give a day from " + EARLIEST + " to " + LATEST);
        }
        return day;
    }

    private void checkText(String pointer, String text, int longest) {
        if (text.length() > longest) {
            add(pointer, "has " + text.length() + " characters; at most " + longest + " are allowed");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "holds control characters such as line breaks; remove them");
        }
    }
}
