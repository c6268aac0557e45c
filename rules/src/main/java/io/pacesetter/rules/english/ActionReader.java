package io.pacesetter.rules.english;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Limit;
import java.math.BigDecimal;

/** Reads actions and limits. */
final class ActionReader {

    private final Reader reader;
    private final QuantityReader quantities;
    private final ExpressionReader expressions;

    ActionReader(Reader reader, QuantityReader quantities, ExpressionReader expressions) {
        this.reader = reader;
        this.quantities = quantities;
        this.expressions = expressions;
    }

    Action action() {
        if (reader.takes("give")) {
            Expression points = expressions.read();
            point();
            return new Action.GivePoints(points, recipient("to"));
        }
        if (reader.takes("take")) {
            BigDecimal points = reader.number();
            point();
            return new Action.GivePoints(new Expression.Constant(points.negate()), recipient("from"));
        }
        if (reader.takes("award", "the", "badge")) {
            return new Action.Award(reader.badge(), recipient("to"));
        }
        if (reader.takes("celebrate")) {
            return new Action.Celebrate(reader.text(Expected.Kind.TEXT));
        }
        if (reader.takes("notify")) {
            Recipient to = recipient();
            reader.must("with");
            return new Action.Notify(to, reader.text(Expected.Kind.TEXT));
        }
        return other();
    }

    private Action other() {
        if (reader.takes("add")) {
            Expression score = expressions.read();
            reader.must("to", "the", "score");
            return new Action.GiveScore(score, false);
        }
        if (reader.takes("set", "the", "score", "to")) {
            return new Action.GiveScore(expressions.read(), true);
        }
        if (reader.takes("start", "coaching", "on")) {
            return new Action.StartCoaching(reader.text(Expected.Kind.TEXT));
        }
        if (reader.takes("assign", "the", "training")) {
            return new Action.AssignTraining(reader.text(Expected.Kind.TEXT));
        }
        reader.must("set", "the", "activity", "aside", "because");
        return new Action.SetAside(reader.text(Expected.Kind.TEXT));
    }

    private void point() {
        if (!reader.takes("points")) {
            reader.must("point");
        }
    }

    private Recipient recipient(String preposition) {
        return reader.takes(preposition) ? recipient() : Recipient.MEMBER;
    }

    private Recipient recipient() {
        for (Recipient recipient : Recipient.values()) {
            if (reader.takes(Phrases.of(recipient).split(" "))) {
                return recipient;
            }
        }
        throw reader.unexpected();
    }

    /** Reads a limit behind "at most". */
    Limit limit() {
        if (reader.takes("once")) {
            return new Limit.Times(1, per());
        }
        if (reader.takes("twice")) {
            return new Limit.Times(2, per());
        }
        int start = reader.cursor.index();
        BigDecimal most = reader.number();
        if (reader.takes("points") || reader.takes("point")) {
            return new Limit.Cap(most, per());
        }
        reader.must("times");
        int behind = reader.cursor.index();
        reader.cursor.back(start);
        int times = reader.count(Bounds.TIMES);
        reader.cursor.back(behind);
        return new Limit.Times(times, per());
    }

    private Horizon per() {
        if (reader.takes("ever")) {
            return Horizon.EVER;
        }
        if (!reader.takes("a")) {
            reader.must("per");
        }
        return reader.takes("contest") ? Horizon.CONTEST : quantities.unit();
    }
}
