package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Predicate.Comparator;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.pace.Status;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How English says what the parts of rules have in common. */
final class Phrases {

    /** What means something else behind "the member's"; an indicator of that key is announced by "indicator". */
    private static final Set<String> RESERVED =
            Set.of("attainment", "pace", "target", "points", "streak", "tenure", "goal", "role", "team", "indicator");

    /** How weekdays are called. */
    static final Set<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(Phrases::of).collect(Collectors.toSet());

    /** What the names of statuses begin with. */
    static final Set<String> STATUS_WORDS = Arrays.stream(Status.values())
            .map(status -> of(status).split(" ")[0])
            .collect(Collectors.toSet());

    private Phrases() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    static String of(Status status) {
        return status.key().replace('_', ' ');
    }

    static String of(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** What follows "is"; nothing where numbers are equal. */
    static String of(Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> "";
            case NOT_EQUAL -> "not";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "at most";
            case LESS_THAN -> "less than";
        };
    }

    static String of(Recipient recipient) {
        return switch (recipient) {
            case MEMBER -> "the member";
            case MANAGER -> "the member's manager";
            case TEAM -> "the team";
            case EVERYONE -> "everyone";
        };
    }

    /** The period or the stretch under way: "this week", "today", "in the contest", "ever". */
    static String current(Horizon horizon) {
        return switch (horizon) {
            case DAY -> "today";
            case CONTEST -> "in the contest";
            case EVER -> "ever";
            case WEEK, MONTH, QUARTER, YEAR -> "this " + horizon.key();
        };
    }

    /** How a limit says how far it reaches: "per week", "ever". */
    static String per(Horizon horizon) {
        return horizon == Horizon.EVER ? "ever" : "per " + horizon.key();
    }

    /** "a" or "an", by the first letter. */
    static String article(String word) {
        return (!word.isEmpty() && "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0 ? "an " : "a ") + word;
    }

    /** Tells whether a quantity takes a verb in the plural. */
    static boolean isPlural(Quantity quantity) {
        return quantity instanceof Quantity.Points
                || (quantity instanceof Quantity.Indicator indicator
                        && indicator.indicator().endsWith("s"));
    }

    /** Tells whether a quantity is counted in percent. */
    static boolean isPercent(Quantity quantity) {
        return quantity instanceof Quantity.Goal goal && goal.aspect() != Aspect.TARGET;
    }

    static String joined(List<String> parts, String joint) {
        return parts.stream().collect(Collectors.joining(" " + joint + " "));
    }
}
