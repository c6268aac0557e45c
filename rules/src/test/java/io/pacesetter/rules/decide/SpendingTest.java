package io.pacesetter.rules.decide;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private final AtomicLong wall = new AtomicLong();
    private final AtomicLong worked = new AtomicLong();
    private final Spending spending =
            new Spending(new Budget(Duration.ofMillis(100), Duration.ofMillis(10), 1), wall::get, worked::get);

    @Test
    void allowsALongMomentNowAndThen() {
        assertThatCode(() -> {
                    work(100, 1);
                    work(9, Spending.MOMENTS);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void findsMomentsThatTakeTooLong() {
        work(101, 1);

        assertThatThrownBy(() -> work(101, 1))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("101 ms");
    }

    @Test
    void findsMomentsThatTakeTooLongOnAverage() {
        work(11, Spending.MOMENTS);

        assertThatThrownBy(() -> work(11, Spending.MOMENTS))
                .isInstanceOf(BudgetExceeded.class)
                .hasMessageContaining("on average");
    }

    @Test
    void findsASlowMomentLongAfterTheFirst() {
        work(101, 1);
        work(1, 50_000);

        assertThatThrownBy(() -> work(101, 1)).isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void blamesNobodyForABusyMachine() {
        assertThatCode(() -> wait(500, 10 * Spending.MOMENTS)).doesNotThrowAnyException();
    }

    private void work(int millis, int times) {
        spend(millis, millis, times);
    }

    private void wait(int millis, int times) {
        spend(millis, 1, times);
    }

    private void spend(int passes, int works, int times) {
        for (int i = 0; i < times; i++) {
            Spending.Begun begun = spending.begin();
            wall.addAndGet(Duration.ofMillis(passes).toNanos());
            worked.addAndGet(Duration.ofMillis(works).toNanos());
            spending.end(begun);
        }
    }
}
