package io.pacesetter.rules.decide;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Spending spending =
            new Spending(new Budget(Duration.ofMillis(100), Duration.ofMillis(10), 1), nanos::get);

    @Test
    void allowsALongMomentNowAndThen() {
        assertThatCode(() -> {
                    spend(100, 1);
                    spend(9, Spending.MOMENTS);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void findsAMomentThatTakesTooLong() {
        assertThatThrownBy(() -> spend(101, 1))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("101 ms");
    }

    @Test
    void findsMomentsThatTakeTooLongOnAverage() {
        assertThatThrownBy(() -> spend(11, Spending.MOMENTS))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("on average");
    }

    private void spend(int millis, int times) {
        for (int i = 0; i < times; i++) {
            long begun = spending.begin();
            nanos.addAndGet(Duration.ofMillis(millis).toNanos());
            spending.end(begun);
        }
    }
}
