package io.pacesetter.engine.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HandedOverTest {

    private static final OrganizationId ACME = new OrganizationId(1);

    private final HandedOver handedOver = new HandedOver();

    @Test
    void joinsWhatFollowsOnEachOther() {
        handedOver.put(ACME, 0, numbered(1, 3));
        handedOver.put(ACME, 3, numbered(4, 5));

        assertThat(handedOver.take(ACME, 0, 5)).isEqualTo(numbered(1, 5));
        assertThat(handedOver.take(ACME, 0, 5)).isNull();
    }

    @Test
    void keepsWhatTheNextBatchNeeds() {
        handedOver.put(ACME, 0, numbered(1, 5));

        assertThat(handedOver.take(ACME, 0, 2)).isEqualTo(numbered(1, 2));
        assertThat(handedOver.take(ACME, 2, 4)).isEqualTo(numbered(3, 4));
        assertThat(handedOver.take(ACME, 4, 5)).isEqualTo(numbered(5, 5));
    }

    @Test
    void handsOverNothingWhereANumberIsMissing() {
        handedOver.put(ACME, 0, numbered(1, 3));
        handedOver.put(ACME, 5, numbered(6, 7));

        assertThat(handedOver.take(ACME, 0, 7)).isNull();
        handedOver.put(ACME, 7, numbered(8, 9));
        assertThat(handedOver.take(ACME, 7, 9)).isEqualTo(numbered(8, 9));
    }

    @Test
    void skipsWhatWasSettledBefore() {
        handedOver.put(ACME, 0, numbered(1, 3));
        handedOver.put(ACME, 3, numbered(4, 6));

        assertThat(handedOver.take(ACME, 4, 6)).isEqualTo(numbered(5, 6));
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int thousand = 0; thousand < 100; thousand++) {
            handedOver.put(ACME, thousand * 1_000L, numbered(thousand * 1_000L + 1, thousand * 1_000L + 1_000));
        }

        assertThat(handedOver.take(ACME, 0, 100_000)).isNull();
        handedOver.put(ACME, 100_000, numbered(100_001, 100_001));
        assertThat(handedOver.take(ACME, 100_000, 100_001)).isEqualTo(numbered(100_001, 100_001));
    }

    @Test
    void keepsOrganizationsApart() {
        handedOver.put(ACME, 0, numbered(1, 3));

        assertThat(handedOver.take(new OrganizationId(2), 0, 3)).isNull();
        handedOver.forget(new OrganizationId(2));
        assertThat(handedOver.take(ACME, 0, 3)).hasSize(3);
    }

    private static List<LoggedActivity> numbered(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(id -> new LoggedActivity(
                        id,
                        "tests",
                        "t" + id,
                        "call",
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        List.of(new Credit(7, BigDecimal.ONE))))
                .toList();
    }
}
