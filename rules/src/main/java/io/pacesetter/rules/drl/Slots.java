package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.language.Scope;
import io.pacesetter.rules.language.Tokens.Token;
import io.pacesetter.rules.language.Trigger.Phase;
import io.pacesetter.rules.language.Unreadable;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the names of what the engine follows, the way {@link Quantity#slot} writes them. Not thread-safe. */
final class Slots {

    static final Map<String, Horizon> HORIZONS = by(Horizon.values(), Horizon::key);
    static final Map<String, Horizon> PERIODS =
            by(Arrays.stream(Horizon.values()).filter(Horizon::isPeriod).toArray(Horizon[]::new), Horizon::key);
    private static final Map<String, Scope> SCOPES = by(Scope.values(), Scope::key);
    static final Map<String, Status> STATUSES = by(Status.values(), Status::key);
    static final Map<String, Phase> PHASES = by(Phase.values(), Phase::key);
    static final Map<String, Recipient> RECIPIENTS = by(Recipient.values(), Recipient::key);
    private static final Map<String, Aspect> ASPECTS = by(Aspect.values(), Aspect::key);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1," + Bounds.DIGITS + "})?");
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,4}");

    private final Reader reader;

    Slots(Reader reader) {
        this.reader = reader;
    }

    private static <T> Map<String, T> by(T[] all, Function<T, String> key) {
        return Arrays.stream(all).collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** Reads a number of a rule as its text. */
    static BigDecimal number(Token token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw Reader.refused(
                    token,
                    "The text " + Reader.quote(token.text()) + " is no number",
                    "write digits, and a point and up to " + Bounds.DIGITS + " more perhaps: \"2.5\"");
        }
        return new BigDecimal(token.text());
    }

    /** Reads what a reading may be of. */
    Expression reading(Token token) {
        Expression.Recent recent = recent(token);
        return recent == null ? new Expression.Reading(quantity(token)) : recent;
    }

    private Expression.@Nullable Recent recent(Token token) {
        String[] parts = token.text().split("/", 4);
        if (parts.length < 4
                || !parts[0].equals("recent")
                || !MINUTES.matcher(parts[2]).matches()) {
            return null;
        }
        List<String> types = new ArrayList<>();
        if (!parts[1].isEmpty()) {
            for (String type : parts[1].split("\\+", -1)) {
                types.add(reader.activityType(token, type));
            }
        }
        return new Expression.Recent(types, Integer.parseInt(parts[2]), parts[3].isEmpty() ? null : parts[3]);
    }

    /** Reads a quantity. */
    Quantity quantity(Token token) {
        String[] parts = token.text().split("/", -1);
        Quantity quantity = switch (parts.length) {
            case 1 -> contest(parts[0]);
            case 2 -> points(parts);
            case 4 -> parts[3].equals("this") || parts[3].equals("last") ? indicator(parts) : streak(parts);
            case 5 -> goal(parts);
            default -> null;
        };
        if (quantity == null) {
            throw unknown(token);
        }
        if (quantity instanceof Quantity.Indicator indicator) {
            reader.indicator(token, indicator.indicator());
        } else if (quantity instanceof Quantity.Goal goal) {
            reader.indicator(token, goal.indicator());
        } else if (quantity instanceof Quantity.Streak streak) {
            reader.indicator(token, streak.indicator());
        }
        return quantity;
    }

    private static @Nullable Quantity contest(String name) {
        if (name.equals("score")) {
            return new Quantity.Score();
        }
        return name.equals("rank") ? new Quantity.Rank() : null;
    }

    private static @Nullable Quantity points(String[] parts) {
        Horizon horizon = HORIZONS.get(parts[1]);
        return horizon != null && parts[0].equals("points") ? new Quantity.Points(horizon) : null;
    }

    private static @Nullable Quantity indicator(String[] parts) {
        Scope scope = SCOPES.get(parts[1]);
        Horizon horizon = HORIZONS.get(parts[2]);
        return scope == null || horizon == null
                ? null
                : new Quantity.Indicator(parts[0], scope, horizon, parts[3].equals("last"));
    }

    private static @Nullable Quantity streak(String[] parts) {
        Horizon period = HORIZONS.get(parts[3]);
        boolean known = period != null
                && parts[0].equals("streak")
                && NUMBER.matcher(parts[2]).matches();
        return known && period != null ? new Quantity.Streak(parts[1], new BigDecimal(parts[2]), period) : null;
    }

    private static @Nullable Quantity goal(String[] parts) {
        Scope scope = SCOPES.get(parts[2]);
        Horizon period = HORIZONS.get(parts[3]);
        Aspect aspect = ASPECTS.get(parts[4]);
        return scope == null || period == null || aspect == null || !parts[0].equals("goal")
                ? null
                : new Quantity.Goal(parts[1], scope, period, aspect);
    }

    /** Reads which goal a status is of. */
    Needs.StatusOf status(Token token) {
        String[] parts = token.text().split("/", -1);
        Scope scope = parts.length == 4 ? SCOPES.get(parts[2]) : null;
        Horizon period = parts.length == 4 ? HORIZONS.get(parts[3]) : null;
        if (scope == null || period == null || !parts[0].equals("status")) {
            throw Reader.refused(
                    token,
                    "Nobody has a goal called " + Reader.quote(token.text()),
                    "goals are named such as \"status/calls/member/week\"");
        }
        return new Needs.StatusOf(reader.indicator(token, parts[1]), scope, period);
    }

    private static Unreadable unknown(Token token) {
        return Reader.refused(
                token,
                "The engine follows no number called " + Reader.quote(token.text()),
                "numbers are named such as \"calls/member/week/this\", \"goal/calls/team/month/pace\","
                        + " \"streak/calls/20/day\", \"points/ever\" or \"recent/call/60/account\"");
    }
}
