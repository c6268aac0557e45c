package io.pacesetter.engine.refusal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that its sender learns it all at once. Not thread-safe. */
public final class Faults {

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

    private void checkText(String pointer, String text, int longest) {
        if (text.length() > longest) {
            add(pointer, "has " + text.length() + " characters; at most " + longest + " are allowed");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "holds control characters such as line breaks; remove them");
        }
    }
}
