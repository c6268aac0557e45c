package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the calls of one rule's consequence. Not thread-safe. */
final class ActionReader {

    private static final List<String> CALLS =
            List.of("points", "score", "award", "celebrate", "inform", "coach", "train", "setAside", "atMost", "capAt");
    private static final Map<String, Boolean> SET = Map.of("set", true, "add", false);

    private final Reader reader;
    private final ExpressionReader expressions;
    private final List<Action> actions = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    ActionReader(Reader reader, ExpressionReader expressions) {
        this.reader = reader;
        this.expressions = expressions;
    }

    List<Action> actions() {
        return actions;
    }

    List<Limit> limits() {
        return limits;
    }

    /** Reads calls up to the end of the rule, which it takes. */
    void read() {
        while (!reader.takes("end")) {
            if (!reader.sees("effects")) {
                throw reader.unexpected(List.of("effects", "end"));
            }
            reader.must("effects", ".");
            String call = reader.word(CALLS);
            reader.must("(");
            if (call.equals("atMost") || call.equals("capAt")) {
                limits.add(limit(call));
            } else {
                actions.add(action(call));
            }
            reader.must(")", ";");
        }
        if (actions.isEmpty()) {
            throw Reader.refused(reader.peek(), "The rule does nothing", "write effects.points(…) before its end");
        }
    }

    private Action action(String call) {
        return switch (call) {
            case "points" -> {
                Expression points = expressions.outside();
                reader.must(",");
                yield new Action.GivePoints(points, recipient());
            }
            case "score" -> {
                Expression score = expressions.outside();
                reader.must(",");
                yield new Action.GiveScore(score, Reader.among(reader.string("how"), "way to score", SET));
            }
            case "award" -> {
                String badge = reader.badge();
                reader.must(",");
                yield new Action.Award(badge, recipient());
            }
            case "inform" -> {
                Recipient to = recipient();
                reader.must(",");
                yield new Action.Notify(to, reader.text("a message"));
            }
            case "celebrate" -> new Action.Celebrate(reader.text("a message"));
            case "coach" -> new Action.StartCoaching(reader.text("a topic"));
            case "train" -> new Action.AssignTraining(reader.text("a training"));
            default -> new Action.SetAside(reader.text("a reason"));
        };
    }

    private Recipient recipient() {
        return Reader.among(reader.string("a recipient"), "recipient", Slots.RECIPIENTS);
    }

    private Limit limit(String call) {
        Token token = reader.string("a number");
        BigDecimal number = Slots.number(token);
        reader.must(",");
        Horizon per = Reader.among(reader.string("a period"), "period", Slots.HORIZONS);
        if (call.equals("capAt")) {
            return new Limit.Cap(number, per);
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Bounds.TIMES)) <= 0;
        if (!whole) {
            throw Reader.refused(
                    token, "Expected a whole number of at most " + Bounds.TIMES + ", found " + token.text(), "");
        }
        return new Limit.Times(number.intValueExact(), per);
    }
}
