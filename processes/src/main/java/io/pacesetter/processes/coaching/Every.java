package io.pacesetter.processes.coaching;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.processes.time.WorkingTime;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often cycles are opened: every week, month or quarter, or every so many working days. */
record Every(String text) {

    private static final int MOST_DAYS = 250;

    /** Reads it; null if it is left out or a fault was noted. */
    static @Nullable Every read(String pointer, @Nullable String given, Faults faults) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip().toLowerCase(Locale.ROOT);
        boolean days = text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST_DAYS;
        if (!days && !text.equals("week") && !text.equals("month") && !text.equals("quarter")) {
            faults.add(
                    pointer,
                    "'" + given + "' is none of week, month, quarter, or 1 to " + MOST_DAYS + " (working days)");
            return null;
        }
        return new Every(text);
    }

    /**
     * Returns the next day after one on which a cycle is opened.
     *
     * @param first the first day of all, from which weeks and months are counted
     */
    LocalDate after(LocalDate day, LocalDate first, WorkingTime time) {
        LocalDate next = first;
        for (int times = 1; !next.isAfter(day); times++) {
            next = switch (text) {
                case "week" -> first.plusWeeks(times);
                case "month" -> first.plusMonths(times);
                case "quarter" -> first.plusMonths(3L * times);
                default -> time.plusWorkingDays(day, Integer.parseInt(text));
            };
        }
        return next;
    }
}
