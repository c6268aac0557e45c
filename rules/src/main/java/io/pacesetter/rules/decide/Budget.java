package io.pacesetter.rules.decide;

import java.time.Duration;

/**
 * What a rulebook may cost. Time is what the thread works, not what it waits for others, and the bounds are far above what the
 * largest rulebook needs, so that a busy machine suspends nobody.
 *
 * @param moment the longest that a single moment may take
 * @param mean the longest that moments may take on average, over a few hundred
 * @param outcomes how much rules may ask for at one moment
 */
public record Budget(Duration moment, Duration mean, int outcomes) {

    /** Two seconds for one moment, 50 milliseconds on average, a thousand outcomes. */
    public static final Budget USUAL = new Budget(Duration.ofSeconds(2), Duration.ofMillis(50), 1_000);
}
