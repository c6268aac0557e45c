package io.pacesetter.engine.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a trial run found out.
 *
 * @param from the first day
 * @param to the day after the last
 * @param before what the rules that were in force make of the days
 * @param after what they would make of them with the draft in force from the first day to the last
 * @param difference who gains and who loses, the greatest gain first
 */
public record TrialResult(LocalDate from, LocalDate to, Side before, Side after, List<Difference> difference) {

    /** A person. */
    public record Person(String id, String key, String name) {}

    /**
     * One of the two.
     *
     * @param points of all together
     * @param effects how many there are of each kind
     * @param rows everyone who belonged to the organization, by rank
     */
    public record Side(BigDecimal points, Map<String, Long> effects, List<Row> rows) {}

    /**
     * What a person has.
     *
     * @param badges keys of the badges awarded on those days
     * @param rank by points; those with equal points share one
     */
    public record Row(Person subject, BigDecimal points, List<String> badges, int rank) {}

    /**
     * What changes for a person.
     *
     * @param points how many more
     * @param rank how many places up
     */
    public record Difference(Person subject, BigDecimal points, Badges badges, int rank) {}

    /** Keys of badges that only one of the two awards. */
    public record Badges(List<String> gained, List<String> lost) {}
}
