package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as Koreans write them: digits, with 만 and 억 where they are round. */
final class Numbers {

    private static final BigDecimal MAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal EOK = BigDecimal.valueOf(100_000_000);
    private static final Map<String, BigDecimal> SMALL =
            Map.of("천", BigDecimal.valueOf(1_000), "백", BigDecimal.valueOf(100));
    private static final Map<String, BigDecimal> LARGE = Map.of("만", MAN, "억", EOK);
    /** Things that numbers count; read past, as the quantity says what it is. */
    private static final List<String> COUNTERS = List.of("건", "개", "회", "번", "점", "명", "포인트", "콜");

    private Numbers() {}

    /** Writes a number: 2.5, 1000, 1만, 1억 5000만. */
    static String written(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(MAN) < 0 || size.remainder(MAN).signum() != 0) {
            return value.toPlainString();
        }
        BigDecimal eok = size.divideToIntegralValue(EOK);
        BigDecimal man = size.remainder(EOK).divideToIntegralValue(MAN);
        String large = eok.signum() == 0 ? "" : plain(eok) + "억";
        String small = man.signum() == 0 ? "" : plain(man) + "만";
        return (value.signum() < 0 ? "-" : "") + (large + " " + small).strip();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** Reads a number without a sign: digits, perhaps with 천, 만, 억 behind them, as in 1억 5천만; null if none begins here. */
    static @Nullable BigDecimal read(Syllables cursor) {
        Syllables.Mark start = cursor.mark();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal unit = null;
        do {
            BigDecimal digits = cursor.digits();
            if (digits == null) {
                break;
            }
            BigDecimal part = digits.multiply(unit(cursor, SMALL));
            unit = unit(cursor, LARGE);
            sum = sum.add(part.multiply(unit));
        } while (unit.compareTo(BigDecimal.ONE) > 0 && cursor.seesDigits());
        if (unit != null && sum.compareTo(Bounds.NUMBER) >= 0) {
            throw cursor.wrong(start, "수가 너무 큽니다", "1조보다 작은 수를 쓰세요");
        }
        return unit == null ? null : sum;
    }

    private static BigDecimal unit(Syllables cursor, Map<String, BigDecimal> units) {
        for (Map.Entry<String, BigDecimal> unit : units.entrySet()) {
            if (cursor.skip(unit.getKey())) {
                return unit.getValue();
            }
        }
        return BigDecimal.ONE;
    }

    /** Reads a number with a sign; null if none begins here. */
    static @Nullable BigDecimal signed(Syllables cursor) {
        Syllables.Mark start = cursor.mark();
        boolean negative = cursor.skip("-");
        BigDecimal size = read(cursor);
        if (size == null) {
            cursor.reset(start);
            return null;
        }
        return negative ? size.negate() : size;
    }

    /** Reads a number with a sign that must stand here. */
    static BigDecimal expected(Syllables cursor) {
        BigDecimal number = signed(cursor);
        if (number == null) {
            throw cursor.unexpected();
        }
        return number;
    }

    /** Reads a whole number that must stand here. */
    static int whole(Syllables cursor, int most) {
        Syllables.Mark start = cursor.mark();
        BigDecimal number = expected(cursor);
        if (number.signum() <= 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw cursor.wrong(start, "1부터 " + most + "까지의 정수여야 합니다", "");
        }
        return number.intValueExact();
    }

    /** Goes past what a number counts, as in 50건. */
    static void counter(Syllables cursor) {
        for (String counter : COUNTERS) {
            if (cursor.skip(counter)) {
                return;
            }
        }
        Syllables.Mark here = cursor.mark();
        if (cursor.skip("원")) {
            throw cursor.wrong(here, "금액에는 통화 단위를 붙이지 않습니다", "\"원\"을 지우세요");
        }
    }
}
