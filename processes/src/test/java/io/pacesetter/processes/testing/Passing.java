package io.pacesetter.processes.testing;

import static org.awaitility.Awaitility.await;

import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.alarm.AlarmNode;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Time that passes while a test waits: a node looks for alarms again only as its clock goes on. */
@Component
public class Passing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BY = Duration.ofSeconds(1);

    private final TurnableClock clock;
    private final AlarmNode node;

    Passing(TurnableClock clock, AlarmNode node) {
        this.clock = clock;
        this.node = node;
    }

    /** Lets time pass, a second at each look, until something holds; fails after 30 seconds of ours. */
    public void until(BooleanSupplier state) {
        until(BY, state);
    }

    /** Lets so much time pass at each look until something holds; fails after 30 seconds of ours. */
    public void until(Duration step, BooleanSupplier state) {
        await().atMost(PATIENCE).until(() -> {
            clock.advance(step);
            return state.getAsBoolean();
        });
    }

    /** Starts over at {@link TurnableClock#START}; a node that ran on would sleep until the time it had. */
    public void startOver() {
        if (node.isRunning()) {
            node.stop();
        }
        clock.turnTo(TurnableClock.START);
        node.start();
    }
}
