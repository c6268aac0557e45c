package io.pacesetter.engine.settlement;

import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Period;
import io.pacesetter.rules.language.Horizon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The points that stand, by person, over the horizons that rules look at. Not thread-safe. */
final class PointBook {

    private final Map<Horizon, Map<Long, BigDecimal>> points = new EnumMap<>(Horizon.class);

    PointBook(Collection<Horizon> horizons) {
        horizons.forEach(horizon -> points.put(horizon, new HashMap<>()));
    }

    /** Returns a book that says the same and goes its own way. */
    PointBook copy() {
        PointBook copy = new PointBook(points.keySet());
        points.forEach((horizon, byPerson) -> copy.points.put(horizon, new HashMap<>(byPerson)));
        return copy;
    }

    /** Returns the points by horizon and person; to be filled when the book is opened. */
    Map<Horizon, Map<Long, BigDecimal>> points() {
        return points;
    }

    void startDay(Calendar calendar, LocalDate day) {
        points.forEach((horizon, byPerson) -> {
            Period period = IndicatorBook.period(horizon);
            if (period != null && calendar.span(period, day).from().equals(day)) {
                byPerson.clear();
            }
        });
    }

    void add(long person, BigDecimal more) {
        points.values().forEach(byPerson -> byPerson.merge(person, more, BigDecimal::add));
    }

    BigDecimal of(long person, Horizon horizon) {
        return points.getOrDefault(horizon, Map.of()).getOrDefault(person, BigDecimal.ZERO);
    }
}
