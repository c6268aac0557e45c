package io.pacesetter.rules.drl;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Expression.Operator;
import io.pacesetter.rules.language.Tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads numbers and formulas. Not thread-safe. */
final class ExpressionReader {

    private static final List<String> QUESTIONS = List.of("amount", "number", "reading", "tenure");

    private static final Map<String, Operator> OPERATORS =
            Map.of("plus", Operator.PLUS, "minus", Operator.MINUS, "times", Operator.TIMES, "by", Operator.DIVIDED_BY);
    private static final List<String> FUNCTIONS =
            List.of("of", "plus", "minus", "times", "by", "least", "greatest", "rounded");

    private final Reader reader;
    private final Slots slots;
    private int depth;
    private int terms;

    ExpressionReader(Reader reader, Slots slots) {
        this.reader = reader;
        this.slots = slots;
    }

    /** Reads a formula that asks the pattern it stands in. */
    Expression inside() {
        begin();
        return part("");
    }

    /** Reads a formula that asks the variable of the pattern. */
    Expression outside() {
        begin();
        return part("$it");
    }

    private void begin() {
        depth = 0;
        terms = 0;
    }

    private BigDecimal constantInside() {
        Token token = reader.string("a number");
        BigDecimal number = Slots.number(token);
        reader.must(")");
        return number;
    }

    private Expression part(String asked) {
        if (++terms > Bounds.TERMS) {
            throw Reader.refused(
                    reader.peek(),
                    "A formula has at most " + Bounds.TERMS + " numbers and operations",
                    "use an indicator for a part of it");
        }
        if (reader.takes("Numbers")) {
            reader.must(".");
            return function(reader.word(FUNCTIONS), asked);
        }
        if (!asked.isEmpty()) {
            if (!reader.takes(asked)) {
                throw reader.unexpected(List.of("Numbers", asked), "a number");
            }
            reader.must(".");
        } else if (!QUESTIONS.contains(reader.peek().text())) {
            throw reader.unexpected(
                    Stream.concat(Stream.of("Numbers"), QUESTIONS.stream()).toList());
        }
        return question(reader.word(QUESTIONS));
    }

    private Expression question(String name) {
        reader.must("(");
        Expression read = switch (name) {
            case "amount" -> new Expression.Amount();
            case "tenure" -> new Expression.Tenure();
            case "number" -> new Expression.Attribute(reader.text("an attribute"));
            default -> slots.reading(reader.string("a number that the engine follows"));
        };
        reader.must(")");
        return read;
    }

    private Expression function(String name, String asked) {
        reader.must("(");
        if (name.equals("of")) {
            return new Expression.Constant(constantInside());
        }
        // as deep as the longest sum, of which each part stands in the part before it
        if (++depth > Bounds.TERMS) {
            throw Reader.refused(reader.peek(), "Too many parts of a formula stand inside one another", "");
        }
        Expression read = combined(name, asked);
        depth--;
        reader.must(")");
        return read;
    }

    private Expression combined(String name, String asked) {
        Expression first = part(asked);
        if (name.equals("rounded")) {
            return new Expression.Rounded(first);
        }
        reader.must(",");
        Operator operator = OPERATORS.get(name);
        if (operator != null) {
            return new Expression.Arithmetic(operator, first, part(asked));
        }
        List<Expression> all = new ArrayList<>(List.of(first));
        do {
            all.add(part(asked));
        } while (reader.takes(","));
        return new Expression.Extreme(name.equals("greatest"), all);
    }
}
