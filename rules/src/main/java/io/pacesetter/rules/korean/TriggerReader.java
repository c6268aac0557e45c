package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Trigger;
import io.pacesetter.rules.language.Trigger.Phase;
import io.pacesetter.rules.pace.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what sets a rule off, up to 면 or 때. Not thread-safe. */
final class TriggerReader {

    private static final Verb COMES = Verb.of("되", "됐", "되었");
    private static final Verb ACHIEVES = Verb.of("달성하", "달성했", "달성하였");
    private static final Verb OPENS = Verb.of("시작하", "시작했");
    private static final List<Verb> CLOSING = List.of(Words.ENDS, Verb.of("종료되", "종료됐", "종료되었"));

    private final Syllables cursor;
    private final Lexicon lexicon;
    private final QuantityReader quantities;

    TriggerReader(Syllables cursor, Lexicon lexicon, QuantityReader quantities) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.quantities = quantities;
    }

    /** Reads a trigger that must stand here. */
    Trigger read() {
        Trigger trigger = phase();
        trigger = trigger == null ? close() : trigger;
        trigger = trigger == null && isLogged() ? logged() : trigger;
        trigger = trigger == null ? status() : trigger;
        if (trigger != null) {
            return trigger;
        }
        return quantities.isAhead() ? crossing() : logged();
    }

    private @Nullable Trigger phase() {
        if (cursor.accept(Words.RESULT)) {
            expect(Words.FIXED);
            return new Trigger.Reaches(Phase.BECOMES_FINAL);
        }
        if (!cursor.accept(Words.CONTEST)) {
            return null;
        }
        if (when(Words.STARTED) || OPENS.conditions().stream().anyMatch(cursor::skip)) {
            return new Trigger.Reaches(Phase.STARTS);
        }
        if (when(Words.CLOSED)
                || CLOSING.stream().anyMatch(verb -> verb.conditions().stream().anyMatch(cursor::skip))) {
            return new Trigger.Reaches(Phase.CLOSES);
        }
        expect(Words.FIXED);
        return new Trigger.Reaches(Phase.BECOMES_FINAL);
    }

    private @Nullable Trigger close() {
        Syllables.Mark start = cursor.mark();
        Horizon period = cursor.choose(Words.CLOSING);
        boolean closes =
                period != null && cursor.accept(Particle.SUBJECT) && (when(Words.ENDS) || when(Verb.of("마감되")));
        if (period == null || !closes) {
            cursor.reset(start);
            return null;
        }
        return new Trigger.Closes(period);
    }

    /** Tells whether an activity type stands here, with what can only follow a type. */
    private boolean isLogged() {
        Syllables.Mark start = cursor.mark();
        boolean logged = lexicon.seesAny(cursor) || lexicon.types().read(cursor, Words.BEHIND_TYPE) != null;
        cursor.reset(start);
        return logged;
    }

    private Trigger logged() {
        List<String> types = quantities.types();
        cursor.expect(Particle.SUBJECT);
        expect(Words.LOGGED);
        return new Trigger.Logged(types);
    }

    private @Nullable Trigger status() {
        Needs.StatusOf goal = quantities.status();
        if (goal == null) {
            return null;
        }
        cursor.expect(Particle.SUBJECT);
        Status status = cursor.expect(Words.STATUSES);
        if (cursor.accept(Particle.TO)) {
            expect(Words.TURNS);
        } else {
            cursor.expect(Particle.SUBJECT);
            expect(COMES);
        }
        return new Trigger.StatusBecomes(goal.indicator(), goal.scope(), goal.period(), status);
    }

    private Trigger crossing() {
        Syllables.Mark start = cursor.mark();
        if (!(quantities.expected() instanceof Expression.Reading reading)) {
            throw cursor.wrong(start, "이 수는 규칙을 시작할 수 없습니다", "지표, 목표, 연속 기록, 포인트가 기준에 도달하거나 떨어질 때를 쓰세요");
        }
        cursor.expect(Particle.SUBJECT);
        Quantity quantity = reading.quantity();
        BigDecimal bar = Numbers.expected(cursor);
        ExpressionReader.percent(cursor, PredicateReader.isPercentage(quantity));
        Numbers.counter(cursor);
        return new Trigger.Crosses(quantity, rises(), bar);
    }

    /** 에 도달하면, 을 달성하면, 이상이 되면; 미만으로 떨어지면, 아래로 떨어지면, 미만이 되면. */
    private boolean rises() {
        if (cursor.accept("에")) {
            expect(Words.ARRIVES);
            return true;
        }
        if (cursor.accept("미만") || cursor.skip("아래") || cursor.skip("밑")) {
            if (cursor.accept(Particle.TO)) {
                expect(Words.FALLS);
            } else {
                cursor.expect(Particle.SUBJECT);
                expect(COMES);
            }
            return false;
        }
        if (cursor.skip("이상")) {
            cursor.expect(Particle.SUBJECT);
            expect(COMES);
        } else if (cursor.accept(Particle.OBJECT)) {
            expect(ACHIEVES);
        } else {
            cursor.expect(Particle.SUBJECT);
            expect(COMES);
        }
        return true;
    }

    private void expect(Verb verb) {
        if (!when(verb)) {
            throw cursor.unexpected();
        }
    }

    /** Goes past a verb in any form that says when; else notes the usual ones. */
    private boolean when(Verb verb) {
        if (verb.conditions().stream().anyMatch(cursor::skip)) {
            return true;
        }
        cursor.note(verb.asIf());
        cursor.note(verb.asWhen());
        return false;
    }
}
