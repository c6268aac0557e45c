package io.pacesetter.engine.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test turns it. */
public final class TurnableClock extends Clock {

    /** Where the clock stands at first: a Thursday noon, UTC. */
    public static final Instant START = Instant.parse("2025-05-15T12:00:00Z");

    private volatile Instant now = START;

    /** Turns the clock to a moment. */
    public void turnTo(Instant moment) {
        now = moment;
    }

    /** Turns the clock on. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
