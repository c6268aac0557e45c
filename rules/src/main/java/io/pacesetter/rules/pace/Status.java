package io.pacesetter.rules.pace;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a goal stands, by pace: ahead from 1.10, on pace from 0.95, behind from 0.80, else at risk.
 *
 * <p>It never gets worse as the pace grows.
 */
public enum Status {
    AHEAD(new BigDecimal("1.10"), Color.GREEN),
    ON_PACE(new BigDecimal("0.95"), Color.GREEN),
    BEHIND(new BigDecimal("0.80"), Color.AMBER),
    AT_RISK(null, Color.RED);

    /** What a status looks like; grey is for no status. */
    public enum Color {
        GREEN,
        AMBER,
        RED,
        GREY;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // BigDecimal is as good as immutable
    private final @Nullable BigDecimal from;

    private final Color color;

    Status(@Nullable BigDecimal from, Color color) {
        this.from = from;
        this.color = color;
    }

    /** Returns the status of a pace. */
    public static Status of(BigDecimal pace) {
        for (Status status : values()) {
            if (status.from != null && pace.compareTo(status.from) >= 0) {
                return status;
            }
        }
        return AT_RISK;
    }

    /** Returns the name in the API: snake case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the status looks like. */
    public Color color() {
        return color;
    }
}
