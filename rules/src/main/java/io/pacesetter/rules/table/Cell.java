package io.pacesetter.rules.table;

import java.math.BigDecimal;
import java.util.List;

/** What may differ between rules of one shape. */
public sealed interface Cell {

    /** A number that something is compared with, or that is given. */
    record Number(BigDecimal value) implements Cell {

        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /**
     * Texts that something is compared with.
     *
     * @param values one or more
     */
    record Values(List<String> values) implements Cell {

        public Values {
            values = List.copyOf(values);
        }
    }

    /** A message, a topic, a training or a reason. */
    record Text(String text) implements Cell {}

    /** The key of a badge. */
    record Badge(String key) implements Cell {}
}
