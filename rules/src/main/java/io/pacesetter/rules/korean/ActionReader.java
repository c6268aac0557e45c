package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Action;
import io.pacesetter.rules.language.Action.Recipient;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads what a rule does, up to the verb that ends the sentence. Not thread-safe. */
final class ActionReader {

    private static final List<String> UNITS = List.of("점", "포인트");
    private static final List<String> FUNCTIONS =
            List.of("최댓값", "최대값", "최대", "max", "최솟값", "최소값", "최소", "min", "반올림", "round");
    private static final List<String> BEGINNINGS = List.of("배지", Words.SCORE, Words.POINTS);

    private final Syllables cursor;
    private final Lexicon lexicon;
    private final ExpressionReader expressions;
    private boolean last;

    ActionReader(Syllables cursor, Lexicon lexicon, ExpressionReader expressions) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.expressions = expressions;
    }

    /** Tells whether an action begins here, and not a condition. */
    boolean isAhead() {
        Syllables.Mark start = cursor.mark();
        boolean ahead = cursor.seesString()
                || BEGINNINGS.stream().anyMatch(cursor::accept)
                || cursor.choose(Words.RECIPIENTS) != null
                || isPoints();
        cursor.reset(start);
        return ahead;
    }

    private boolean isPoints() {
        boolean function = FUNCTIONS.stream().anyMatch(cursor::skip);
        Syllables.Mark behind = cursor.behindBracket();
        if (behind != null) {
            cursor.reset(behind);
        } else if (function || Numbers.signed(cursor) == null) {
            return false;
        }
        return UNITS.stream().anyMatch(cursor::sees);
    }

    /** Reads one or more actions. */
    List<Action> read() {
        List<Action> actions = new ArrayList<>();
        last = false;
        while (!last) {
            actions.add(action());
            if (!last) {
                cursor.skip(",");
                cursor.skip("그리고");
            }
        }
        return actions;
    }

    private Action action() {
        Recipient to = cursor.choose(Words.RECIPIENTS);
        if (cursor.accept("배지")) {
            String badge = lexicon.badges().expected(cursor, Words.BEHIND_BADGE);
            cursor.accept(Particle.OBJECT);
            does(Words.AWARDING);
            return new Action.Award(badge, to == null ? Recipient.MEMBER : to);
        }
        if (cursor.seesString()) {
            return to == null ? saying() : sayingTo(to);
        }
        cursor.note(Expected.of(Expected.Kind.TEXT));
        if (to == null && cursor.accept(Words.SCORE)) {
            return score();
        }
        return points(to == null ? Recipient.MEMBER : to);
    }

    private Action points(Recipient to) {
        if (cursor.skip(Words.POINTS)) {
            cursor.accept(Particle.OBJECT);
        }
        Syllables.Mark start = cursor.mark();
        Expression amount = amount();
        cursor.accept(Particle.OBJECT);
        if (may(Words.TAKING)) {
            return new Action.GivePoints(negated(start, amount), to);
        }
        does(Words.GIVING);
        return new Action.GivePoints(amount, to);
    }

    private Action score() {
        if (cursor.accept(Particle.OBJECT)) {
            Expression score = amount();
            cursor.expect(Particle.TO);
            does(List.of(Words.SET));
            return new Action.GiveScore(score, true);
        }
        if (cursor.accept("에서")) {
            Syllables.Mark start = cursor.mark();
            Expression score = negated(start, amount());
            cursor.accept(Particle.OBJECT);
            does(Words.TAKING);
            return new Action.GiveScore(score, false);
        }
        cursor.expect("에");
        Expression score = amount();
        cursor.accept(Particle.OBJECT);
        does(Words.ADDING);
        return new Action.GiveScore(score, false);
    }

    private Expression amount() {
        Expression amount = expressions.read(false);
        if (UNITS.stream().noneMatch(cursor::accept)) {
            throw cursor.unexpected();
        }
        return amount;
    }

    private Expression negated(Syllables.Mark start, Expression amount) {
        if (amount instanceof Expression.Constant constant) {
            BigDecimal value = constant.value();
            return new Expression.Constant(value.negate());
        }
        throw cursor.wrong(start, "빼는 점수는 숫자여야 합니다", "계산한 점수를 빼려면 \"(0 - 계산식)점\"을 주거나 더하세요");
    }

    private Action saying() {
        String text = cursor.string(Expected.Kind.TEXT);
        if (cursor.accept("에 대한 코칭") || cursor.skip("코칭")) {
            cursor.accept(Particle.OBJECT);
            does(List.of(Words.START));
            return new Action.StartCoaching(text);
        }
        if (cursor.accept("교육")) {
            cursor.accept(Particle.OBJECT);
            does(List.of(Words.ASSIGN));
            return new Action.AssignTraining(text);
        }
        if (quoted()) {
            return may(Words.TELLING) ? new Action.Notify(Recipient.MEMBER, text) : celebrated(text);
        }
        if (!cursor.skip("사유로")) {
            cursor.expect(Particle.OBJECT);
            cursor.expect("이유로");
        }
        cursor.expect("활동");
        cursor.accept(Particle.OBJECT);
        does(List.of(Words.HOLD));
        return new Action.SetAside(text);
    }

    private Action celebrated(String text) {
        does(List.of(Words.CELEBRATE));
        return new Action.Celebrate(text);
    }

    private Action sayingTo(Recipient to) {
        String text = cursor.string(Expected.Kind.TEXT);
        if (to == Recipient.MEMBER && cursor.accept("교육")) {
            cursor.accept(Particle.OBJECT);
            does(List.of(Words.ASSIGN));
            return new Action.AssignTraining(text);
        }
        if (!quoted()) {
            throw cursor.unexpected();
        }
        does(Words.TELLING);
        return new Action.Notify(to, text);
    }

    private boolean quoted() {
        return cursor.accept(Particle.QUOTING) || Particle.TO.forms().stream().anyMatch(cursor::skip);
    }

    /** Reads one of some verbs, which must stand here. */
    private void does(List<Verb> verbs) {
        if (!may(verbs)) {
            throw cursor.unexpected();
        }
    }

    private boolean may(List<Verb> verbs) {
        for (Verb verb : verbs) {
            if (verb.statements().stream().anyMatch(cursor::skip)) {
                last = true;
                return true;
            }
            if (verb.links().stream().anyMatch(cursor::skip)) {
                return true;
            }
        }
        cursor.note(verbs.get(0).asAnd());
        cursor.note(verbs.get(0).asStatement());
        return false;
    }
}
