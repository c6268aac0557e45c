package io.pacesetter.engine.goal;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.refusal.Faults;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what a goal asks for. */
public final class GoalCheck {

    private static final BigDecimal MOST = new BigDecimal("999999999999999");
    private static final BigDecimal HEAVIEST = new BigDecimal("99999");
    private static final int DIGITS = 4;
    private static final int ABBREVIATION = 3;

    private final Faults faults;

    /** Notes what is wrong in {@code faults}. */
    public GoalCheck(Faults faults) {
        this.faults = faults;
    }

    /** Reads the terms of a goal; they mean nothing if a fault was noted. */
    GoalTerms terms(GoalDraft draft, @Nullable IndicatorDefinition indicator) {
        Map<DayOfWeek, BigDecimal> weekdays = weekdays(draft.weekdayTargets());
        boolean accumulates =
                indicator == null || indicator.measure().aggregation().accumulates();
        if (!weekdays.isEmpty() && !accumulates) {
            faults.add(
                    "/weekdayTargets",
                    "Only counts and sums add up over weekdays; give one target for an average, ratio, minimum or maximum");
        }
        BigDecimal target = draft.target() == null && !weekdays.isEmpty()
                ? weekdays.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : target("/target", draft.target());
        BigDecimal floor = share("/floor", draft.floor());
        BigDecimal cap = share("/cap", draft.cap());
        if (floor != null && cap != null && floor.compareTo(cap) > 0) {
            faults.add("/floor", "The floor " + floor.toPlainString() + " is above the cap " + cap.toPlainString());
        }
        return new GoalTerms(target, weight("/weight", draft.weight()), floor, cap, weekdays);
    }

    /** Reads a target: 0 or more. */
    public BigDecimal target(String pointer, @Nullable BigDecimal target) {
        if (target == null) {
            faults.add(pointer, "is missing; give a number, 0 or more");
            return BigDecimal.ZERO;
        }
        if (target.signum() < 0) {
            faults.add(
                    pointer,
                    "A target is 0 or more, not " + text(target) + "; for less-is-better say so on the indicator");
        } else {
            size(pointer, target, MOST);
        }
        return target;
    }

    /** Reads a weight: above 0; 1 if it is left out. */
    public BigDecimal weight(String pointer, @Nullable BigDecimal weight) {
        if (weight == null) {
            return BigDecimal.ONE;
        }
        if (weight.signum() <= 0) {
            faults.add(pointer, "A weight is above 0, not " + text(weight) + "; leave the goal out instead");
        } else {
            size(pointer, weight, HEAVIEST);
        }
        return weight;
    }

    private @Nullable BigDecimal share(String pointer, @Nullable BigDecimal share) {
        if (share != null && share.signum() < 0) {
            faults.add(pointer, "An attainment is 0 or more, such as 0.5 or 1.2, not " + text(share));
        } else if (share != null) {
            size(pointer, share, HEAVIEST);
        }
        return share;
    }

    private Map<DayOfWeek, BigDecimal> weekdays(@Nullable Map<String, BigDecimal> given) {
        Map<DayOfWeek, BigDecimal> read = new EnumMap<>(DayOfWeek.class);
        if (given != null) {
            given.forEach((name, target) -> {
                String pointer = "/weekdayTargets/" + name.replace("~", "~0").replace("/", "~1");
                DayOfWeek weekday = weekday(name);
                if (weekday == null) {
                    faults.add(pointer, name + " is no day of the week; use MONDAY to SUNDAY");
                } else {
                    read.put(weekday, target(pointer, target));
                }
            });
        }
        return read;
    }

    private static @Nullable DayOfWeek weekday(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().equals(wanted)
                    || (wanted.length() == ABBREVIATION && weekday.name().startsWith(wanted))) {
                return weekday;
            }
        }
        return null;
    }

    private void size(String pointer, BigDecimal number, BigDecimal most) {
        if (number.compareTo(most) > 0) {
            faults.add(pointer, "is too large; at most " + most.toPlainString() + " is allowed");
        } else if (number.stripTrailingZeros().scale() > DIGITS) {
            faults.add(pointer, "has more than " + DIGITS + " digits after the point; round it");
        }
    }

    /** Shows a number whose size is not known yet. */
    private static String text(BigDecimal number) {
        return number.toString();
    }
}
