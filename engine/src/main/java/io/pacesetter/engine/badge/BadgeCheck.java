package io.pacesetter.engine.badge;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what somebody says of a badge. */
final class BadgeCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1_000;

    /** The icons that the web application draws. */
    static final List<String> ICONS = List.of(
            "award",
            "bolt",
            "crown",
            "diamond",
            "flag",
            "flame",
            "heart",
            "medal",
            "mountain",
            "phone",
            "rocket",
            "star",
            "target",
            "trophy",
            "users");

    /** The colors that it draws them in. */
    static final List<String> COLORS = List.of(
            "amber", "blue", "cyan", "grape", "gray", "green", "indigo", "orange", "pink", "red", "teal", "violet");

    private final Faults faults = new Faults();

    /** Reads a key that must be given. */
    String key(@Nullable String key) {
        String read = faults.key("/key", key, 64);
        if (!read.isEmpty() && !KEY.matcher(read).matches()) {
            faults.add("/key", "'" + read + "' is no key; use small letters, digits and _, such as phone_hero");
        }
        return read;
    }

    String name(@Nullable String name) {
        return faults.required("/name", name, LONGEST_NAME);
    }

    String description(@Nullable String description) {
        String read = faults.optional("/description", description, LONGEST_DESCRIPTION);
        return read == null ? "" : read;
    }

    String icon(@Nullable String icon) {
        return oneOf("/icon", icon, ICONS, "medal");
    }

    String color(@Nullable String color) {
        return oneOf("/color", color, COLORS, "amber");
    }

    private String oneOf(String pointer, @Nullable String given, List<String> known, String otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!known.contains(given)) {
            faults.add(pointer, "'" + given.strip() + "' is not known; use one of " + String.join(", ", known));
        }
        return given;
    }

    /**
     * Ends the request if anything is wrong.
     *
     * @throws Refusal naming every fault
     */
    void refuseIfAny() {
        faults.refuseIfAny();
    }
}
