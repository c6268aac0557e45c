package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that the engine follows, behind "the". */
final class QuantityReader {

    private final Reader reader;

    QuantityReader(Reader reader) {
        this.reader = reader;
    }

    /** Reads a quantity; null if there is none. */
    @Nullable
    Quantity read() {
        if (reader.takes("score")) {
            return new Quantity.Score();
        }
        if (reader.takes("rank")) {
            return new Quantity.Rank();
        }
        for (Aspect aspect : Aspect.values()) {
            if (reader.takes(aspect.key(), "of", "the")) {
                return goalNumber(aspect);
            }
        }
        Scope scope = subject();
        return scope == null ? null : of(scope);
    }

    private Quantity goalNumber(Aspect aspect) {
        Scope scope = subject();
        if (scope == null) {
            throw reader.unexpected();
        }
        reader.must("goal", "for");
        return new Quantity.Goal(reader.indicator(), scope, period(), aspect);
    }

    /** Reads whose number it is; null if it does not say. */
    @Nullable
    Scope subject() {
        for (Scope scope : Scope.values()) {
            if (reader.takes(scope.key() + "'s")) {
                return scope;
            }
        }
        return null;
    }

    private Quantity of(Scope scope) {
        if (reader.takes("attainment", "of")) {
            return new Quantity.Goal(reader.indicator(), scope, period(), Aspect.ATTAINMENT);
        }
        if (reader.takes("pace", "of")) {
            return new Quantity.Goal(reader.indicator(), scope, period(), Aspect.PACE);
        }
        if (reader.takes("target", "for")) {
            return new Quantity.Goal(reader.indicator(), scope, period(), Aspect.TARGET);
        }
        if (scope == Scope.MEMBER && reader.takes("points")) {
            return new Quantity.Points(horizon());
        }
        if (scope == Scope.MEMBER && reader.takes("streak", "of")) {
            return streak();
        }
        return indicator(scope);
    }

    private Quantity indicator(Scope scope) {
        if (!reader.takes("indicator")
                && Phrases.isReserved(reader.cursor.peek().text())) {
            throw reader.unexpected();
        }
        String indicator = reader.indicator();
        if (reader.takes("yesterday")) {
            return new Quantity.Indicator(indicator, scope, Horizon.DAY, true);
        }
        if (reader.takes("last")) {
            return new Quantity.Indicator(indicator, scope, unit(), true);
        }
        return new Quantity.Indicator(indicator, scope, horizon(), false);
    }

    /** Reads "days with calls at 20 or better", or "calls of at least 20 a day". */
    private Quantity streak() {
        for (Horizon period : Horizon.values()) {
            if (period.isPeriod() && reader.takes(period.key() + "s", "with")) {
                String indicator = reader.indicator();
                reader.must("at");
                BigDecimal bar = reader.number();
                reader.must("or", "better");
                return new Quantity.Streak(indicator, bar, period);
            }
        }
        String indicator = reader.indicator();
        reader.must("of", "at", "least");
        BigDecimal bar = reader.number();
        if (!reader.takes("a")) {
            reader.must("per");
        }
        return new Quantity.Streak(indicator, bar, unit());
    }

    private Horizon horizon() {
        if (reader.takes("in", "the", "contest")) {
            return Horizon.CONTEST;
        }
        return reader.takes("ever") ? Horizon.EVER : period();
    }

    /** Reads the period under way. */
    Horizon period() {
        if (reader.takes("today")) {
            return Horizon.DAY;
        }
        reader.must("this");
        return unit();
    }

    /** Reads a period's name. */
    Horizon unit() {
        for (Horizon period : Horizon.values()) {
            if (period.isPeriod() && reader.takes(period.key())) {
                return period;
            }
        }
        throw reader.unexpected();
    }

    /** Reads a status; null if there is none. */
    @Nullable
    Status status() {
        for (Status status : Status.values()) {
            if (reader.takes(Phrases.of(status).split(" "))) {
                return status;
            }
        }
        return null;
    }
}
