package io.pacesetter.rules.language;

import java.math.BigDecimal;

/** How often a rule may act for one recipient, and how much it may give. */
public sealed interface Limit {

    /**
     * At most so many times.
     *
     * @param times 1 to {@link Bounds#TIMES}
     */
    record Times(int times, Horizon per) implements Limit {}

    /**
     * At most so many points (or so much score) in all; what goes beyond is cut off.
     *
     * @param most above 0
     */
    record Cap(BigDecimal most, Horizon per) implements Limit {

        public Cap {
            most = Expression.Constant.plain(most);
        }
    }
}
