package io.pacesetter.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a value is shared, the parts add up to it. */
class SharesProperty {

    @Property
    void addUpToTheWhole(@ForAll("values") BigDecimal value, @ForAll("shares") List<BigDecimal> shares) {
        List<BigDecimal> parts = Shares.of(value, shares);

        assertThat(parts).hasSameSizeAs(shares);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(value);
    }

    @Property
    void roundAllButTheLastByThemselves(@ForAll("values") BigDecimal value, @ForAll("shares") List<BigDecimal> shares) {
        List<BigDecimal> parts = Shares.of(value, shares);

        for (int i = 0; i < parts.size() - 1; i++) {
            assertThat(parts.get(i))
                    .isEqualByComparingTo(value.multiply(shares.get(i)).setScale(4, RoundingMode.HALF_EVEN));
        }
    }

    @Example
    void giveTheLastWhatRoundingLeavesOver() {
        BigDecimal third = new BigDecimal("0.33333333");

        assertThat(Shares.of(new BigDecimal("100"), List.of(third, third, new BigDecimal("0.33333334"))))
                .containsExactly(new BigDecimal("33.3333"), new BigDecimal("33.3333"), new BigDecimal("33.3334"));
    }

    @Example
    void roundHalfToEven() {
        BigDecimal half = new BigDecimal("0.5");

        assertThat(Shares.of(new BigDecimal("0.0001"), List.of(half, half)))
                .containsExactly(new BigDecimal("0.0000"), new BigDecimal("0.0001"));
        assertThat(Shares.of(new BigDecimal("0.0003"), List.of(half, half)))
                .containsExactly(new BigDecimal("0.0002"), new BigDecimal("0.0001"));
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                .ofScale(4);
    }

    /** Cuts 1 at a few places. */
    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.integers().between(1, 99_999_999).set().ofMaxSize(5).map(cuts -> {
            List<BigDecimal> shares = new ArrayList<>();
            int before = 0;
            for (int cut : cuts.stream().sorted().toList()) {
                shares.add(BigDecimal.valueOf(cut - before, 8));
                before = cut;
            }
            shares.add(BigDecimal.valueOf(100_000_000 - before, 8));
            return shares;
        });
    }
}
