package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Bounds;
import io.pacesetter.rules.language.Expected;
import io.pacesetter.rules.language.Expression;
import io.pacesetter.rules.language.Horizon;
import io.pacesetter.rules.language.Needs;
import io.pacesetter.rules.language.Quantity;
import io.pacesetter.rules.language.Quantity.Aspect;
import io.pacesetter.rules.language.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is followed of a member, a team or the company. Not thread-safe. */
final class QuantityReader {

    private static final List<String> BEFORE_BAR = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-");

    private final Syllables cursor;
    private final Lexicon lexicon;

    QuantityReader(Syllables cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
    }

    /** Reads a number that something follows and that must stand here. */
    Expression expected() {
        Scope scope = scope();
        if (scope == Scope.MEMBER) {
            Expression own = own();
            if (own != null) {
                return own;
            }
        }
        return new Expression.Reading(indicator(scope));
    }

    /** Without a word about whose number it is, it is the member's. */
    private Scope scope() {
        Scope scope = cursor.choose(Words.SCOPES);
        return scope == null ? Scope.MEMBER : scope;
    }

    /** Reads what only members have. */
    private @Nullable Expression own() {
        if (cursor.accept(Words.TENURE) || cursor.skip("근속 일수")) {
            return new Expression.Tenure();
        }
        if (cursor.accept(Words.SCORE)) {
            return new Expression.Reading(new Quantity.Score());
        }
        if (cursor.accept(Words.RANK)) {
            return new Expression.Reading(new Quantity.Rank());
        }
        if (cursor.accept("최근")) {
            return recent();
        }
        Horizon each = cursor.choose(Words.EACH);
        return each == null ? null : new Expression.Reading(streak(each));
    }

    /** 최근 60분간 "account"가 같은 통화 또는 미팅 횟수. */
    private Expression recent() {
        Syllables.Mark start = cursor.mark();
        int minutes = Numbers.whole(cursor, Bounds.MINUTES);
        minutes *= cursor.expect(Words.UNITS);
        if (minutes > Bounds.MINUTES) {
            throw cursor.wrong(start, "최근 활동은 7일 전까지만 셉니다", Bounds.MINUTES + "분 이하로 쓰세요");
        }
        cursor.skip("간");
        cursor.skip("동안");
        String same = null;
        if (cursor.skip(Words.ATTRIBUTE) || cursor.seesString()) {
            same = cursor.string(Expected.Kind.ATTRIBUTE);
            cursor.expect(Particle.SUBJECT);
            cursor.expect("같은");
        } else {
            cursor.note(Expected.of(Expected.Kind.ATTRIBUTE));
        }
        List<String> types = types();
        cursor.expect(Words.COUNTS);
        return new Expression.Recent(types, minutes, same);
    }

    /** Reads activity types, or the word for any. */
    List<String> types() {
        if (lexicon.seesAny(cursor)) {
            cursor.accept(Words.ANY_ACTIVITY);
            return List.of();
        }
        List<String> types = new ArrayList<>();
        do {
            types.add(lexicon.types().expected(cursor, Words.BEHIND_TYPE));
        } while (separator());
        return types;
    }

    /** Goes past what stands between the values of a list. */
    boolean separator() {
        boolean comma = cursor.skip(",");
        boolean or = cursor.accept(Words.OR) || cursor.skip("혹은") || cursor.skip("이나") || cursor.skip("나");
        return comma || or;
    }

    /** 하루 통화수 20 달성 연속 일수. */
    private Quantity streak(Horizon each) {
        String indicator = lexicon.indicators().expected(cursor, BEFORE_BAR);
        BigDecimal bar = Numbers.expected(cursor);
        Numbers.counter(cursor);
        boolean met = cursor.accept("달성") || cursor.skip("이상") || cursor.skip("이하");
        if (!met) {
            throw cursor.unexpected();
        }
        Syllables.Mark here = cursor.mark();
        if (cursor.expect(Words.IN_A_ROW) != each) {
            String counted = Words.IN_A_ROW.written(each);
            throw cursor.wrong(here, "\"" + Words.EACH.written(each) + "\" 지표는 \"" + counted + "\"로 셉니다", "");
        }
        return new Quantity.Streak(indicator, bar, each);
    }

    private Quantity indicator(Scope scope) {
        Words.Reach reach = cursor.expect(Words.REACHES);
        boolean own = scope == Scope.MEMBER && !reach.last();
        if (own && lexicon.seesPoints(cursor)) {
            cursor.accept(Words.POINTS);
            return new Quantity.Points(reach.horizon());
        }
        String indicator = lexicon.indicators().expected(cursor, Words.BEHIND_INDICATOR);
        Syllables.Mark here = cursor.mark();
        Aspect aspect = cursor.choose(Words.ASPECTS);
        if (aspect == null) {
            return new Quantity.Indicator(indicator, scope, reach.horizon(), reach.last());
        }
        if (reach.last() || !reach.horizon().isPeriod()) {
            throw cursor.wrong(here, "목표는 지금 진행 중인 기간의 것만 볼 수 있습니다", "오늘, 이번 주, 이번 달, 이번 분기, 올해 가운데 쓰세요");
        }
        return new Quantity.Goal(indicator, scope, reach.horizon(), aspect);
    }

    /** Reads the goal whose status is asked for, as in 팀의 이번 달 매출 목표 상태; null and nothing read if none stands here. */
    Needs.@Nullable StatusOf status() {
        Syllables.Mark start = cursor.mark();
        Scope scope = scope();
        Words.Reach reach = cursor.choose(Words.REACHES);
        boolean current = reach != null && !reach.last() && reach.horizon().isPeriod();
        String indicator = current ? lexicon.indicators().read(cursor, Words.BEHIND_INDICATOR) : null;
        if (reach == null || indicator == null || !cursor.accept(Words.STATUS)) {
            cursor.reset(start);
            return null;
        }
        return new Needs.StatusOf(indicator, scope, reach.horizon());
    }

    /** Tells whether a number that is followed begins here. */
    boolean isAhead() {
        Syllables.Mark start = cursor.mark();
        boolean ahead = cursor.choose(Words.SCOPES) != null
                || cursor.choose(Words.REACHES) != null
                || cursor.choose(Words.EACH) != null;
        cursor.reset(start);
        return ahead;
    }
}
