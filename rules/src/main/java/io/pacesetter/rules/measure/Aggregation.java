package io.pacesetter.rules.measure;

import java.util.Locale;
import java.util.Optional;

/** How an indicator makes one number of many activities. */
public enum Aggregation {
    /** How many activities, by credit share. */
    COUNT,
    /** The sum of credited values. */
    SUM,
    /** The sum of credited values by the sum of credit shares. */
    AVERAGE,
    /** The smallest value. */
    MINIMUM,
    /** The largest value. */
    MAXIMUM,
    /** How many different values of an attribute. */
    DISTINCT,
    /** The sum of some indicators by the sum of others. */
    RATIO;

    /** Returns the name in the API: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether the number grows as activities come in, so that part of a target can be expected part of the way. */
    public boolean accumulates() {
        return this == COUNT || this == SUM || this == DISTINCT;
    }

    /** Finds an aggregation by its name in the API. */
    public static Optional<Aggregation> find(String key) {
        for (Aggregation aggregation : values()) {
            if (aggregation.key().equals(key)) {
                return Optional.of(aggregation);
            }
        }
        return Optional.empty();
    }
}
