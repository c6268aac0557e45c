package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Clause;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import io.pacesetter.rules.language.Rule;
import io.pacesetter.rules.language.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rules one by one. Not thread-safe. */
final class RuleReader {

    private static final Map<String, Integer> SPELT_OUT = Map.of("한 번", 1, "두 번", 2, "세 번", 3);

    private final Syllables cursor;
    private final TriggerReader triggers;
    private final ConditionReader conditions;
    private final ActionReader actions;

    RuleReader(Syllables cursor, Lexicon lexicon) {
        this.cursor = cursor;
        QuantityReader quantities = new QuantityReader(cursor, lexicon);
        ExpressionReader expressions = new ExpressionReader(cursor, quantities);
        this.triggers = new TriggerReader(cursor, lexicon, quantities);
        this.conditions = new ConditionReader(cursor, new PredicateReader(cursor, lexicon, quantities, expressions));
        this.actions = new ActionReader(cursor, lexicon, expressions);
    }

    /** Reads a rule that must stand here, up to the next one or the end. */
    Rule read() {
        cursor.expect(Words.RULE);
        String name = cursor.string(Expected.Kind.TEXT);
        Trigger trigger = triggers.read();
        cursor.skip(",");
        List<Clause> clauses = List.of();
        if (cursor.skip("만약") || cursor.skip("만일") || !actions.isAhead()) {
            cursor.skip(",");
            clauses = conditions.read();
        }
        List<Action> done = actions.read();
        return new Rule(name, trigger, clauses, done, limits());
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        if (!cursor.skip(".")) {
            cursor.skip(",");
        }
        cursor.accept("단");
        cursor.skip(",");
        for (Limit limit = limit(); limit != null; limit = limit()) {
            limits.add(limit);
            if (!cursor.accept(",") && !cursor.skip("그리고") && !cursor.skip("및")) {
                break;
            }
        }
        cursor.accept(".");
        if (!cursor.atEnd() && !cursor.sees(Words.RULE)) {
            cursor.note(Words.RULE);
            throw cursor.unexpected();
        }
        return limits;
    }

    private @Nullable Limit limit() {
        cursor.skip("최대");
        Horizon per = cursor.choose(Words.PER);
        if (per == null) {
            return null;
        }
        cursor.skip("최대");
        Syllables.Mark start = cursor.mark();
        Limit limit = spelt(per);
        if (limit == null) {
            BigDecimal number = Numbers.expected(cursor);
            limit = cursor.accept("점") || cursor.skip(Words.POINTS) ? new Limit.Cap(number, per) : times(start, per);
        }
        cursor.accept("까지");
        cursor.skip("만");
        return limit;
    }

    private @Nullable Limit spelt(Horizon per) {
        for (Map.Entry<String, Integer> times : SPELT_OUT.entrySet()) {
            if (cursor.skip(times.getKey())) {
                return new Limit.Times(times.getValue(), per);
            }
        }
        return null;
    }

    private Limit times(Syllables.Mark start, Horizon per) {
        cursor.reset(start);
        int times = Numbers.whole(cursor, Bounds.TIMES);
        if (!cursor.accept("회") && !cursor.skip("번")) {
            throw cursor.unexpected();
        }
        return new Limit.Times(times, per);
    }
}
