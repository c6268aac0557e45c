package io.pacesetter.engine.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is given in a test case. Nothing of the organization's own people, goals and past plays a part.
 *
 * @param day the day that all others are counted from; null for {@link #MONDAY}
 * @param days how many days are gone through, each with its close, 1 to {@link #MOST_DAYS}; null for up to the last activity's
 */
public record CaseFacts(
        @Nullable LocalDate day, @Nullable Integer days, List<Who> people, List<Target> goals, List<Deed> activities) {

    /** The day that others are counted from unless another is given: a Monday on which a month begins. */
    public static final LocalDate MONDAY = LocalDate.of(2024, 7, 1);

    static final int MOST_DAYS = 400;

    public CaseFacts {
        people = List.copyOf(people);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }

    /**
     * A person.
     *
     * @param key how the others in the case name the person
     * @param role null for none
     * @param team the name of the team, which is there by being named; null for none
     * @param manages whether the person manages that team
     * @param tags null for none
     * @param tenure days since the person joined, on the first day; null for ever
     */
    public record Who(
            String key,
            @Nullable String role,
            @Nullable String team,
            boolean manages,
            @Nullable List<String> tags,
            @Nullable Integer tenure) {}

    /**
     * A goal, of a person, of a team, or of the company where both are null.
     *
     * @param indicator the indicator's key
     * @param period the period's key
     */
    public record Target(
            String indicator,
            String period,
            BigDecimal target,
            @Nullable String member,
            @Nullable String team) {}

    /**
     * What somebody did.
     *
     * @param type the activity type's key
     * @param day how many days after the first; null for none
     * @param time the local time; null for noon
     * @param times how often, a minute apart; null for once
     */
    public record Deed(
            String member,
            String type,
            @Nullable Integer day,
            @Nullable String time,
            @Nullable Integer times,
            @Nullable BigDecimal amount,
            @Nullable Map<String, String> attributes) {

        int dayOrFirst() {
            return day == null ? 0 : day;
        }

        int timesOrOnce() {
            return times == null ? 1 : times;
        }
    }

    LocalDate firstDay() {
        return day == null ? MONDAY : day;
    }

    int length() {
        if (days != null) {
            return days;
        }
        return activities.stream().mapToInt(Deed::dayOrFirst).max().orElse(0) + 1;
    }
}
