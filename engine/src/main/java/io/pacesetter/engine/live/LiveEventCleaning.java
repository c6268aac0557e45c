package io.pacesetter.engine.live;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes events that are too old for anyone to ask for; whoever comes later reads everything afresh. */
@Component
class LiveEventCleaning {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int BATCH = 1_000;

    private final LiveEventTable table;
    private final Clock clock;

    LiveEventCleaning(LiveEventTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void clean() {
        LocalDateTime oldest = LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        int deleted;
        do {
            deleted = table.deleteBefore(oldest, BATCH);
        } while (deleted == BATCH);
    }
}
