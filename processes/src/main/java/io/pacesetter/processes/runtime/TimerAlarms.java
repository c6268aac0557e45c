package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.AlarmWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.kogito.process.SignalFactory;
import org.kie.kogito.timer.TimerInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fires timers: the transaction that deletes one acts on it, so that it acts once. */
@Component
class TimerAlarms implements AlarmWork {

    private record Timer(String instance, String timer, LocalDateTime dueAt) {}

    private final Movement movement;
    private final JdbcClient jdbc;
    private final Clock clock;

    TimerAlarms(Movement movement, JdbcClient jdbc, Clock clock) {
        this.movement = movement;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TimerJobs.KIND;
    }

    @Override
    @Transactional
    public @Nullable Instant ring(OrganizationId organization, String key) {
        Optional<Timer> waiting = find(organization, key);
        if (waiting.isEmpty()) {
            return null;
        }
        return movement.<@Nullable Instant>move(organization, waiting.get().instance(), null, (run, instance) -> {
            Timer timer = find(organization, key).orElse(null);
            if (timer == null) {
                return null;
            }
            Instant due = timer.dueAt().toInstant(ZoneOffset.UTC);
            if (due.isAfter(clock.instant())) {
                return due;
            }
            jdbc.sql("DELETE FROM process_timer WHERE organization_id = ? AND id = ?")
                    .params(organization.value(), key)
                    .update();
            instance.send(SignalFactory.of("timerTriggered", TimerInstance.with(key, timer.timer(), 0)));
            return null;
        });
    }

    private Optional<Timer> find(OrganizationId organization, String key) {
        return jdbc.sql("SELECT instance, timer, due_at FROM process_timer WHERE organization_id = ? AND id = ?")
                .params(organization.value(), key)
                .query(Timer.class)
                .optional();
    }
}
