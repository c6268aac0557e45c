package io.pacesetter.engine.level;

import java.math.BigDecimal;

/**
 * A level.
 *
 * @param number from 1
 * @param name empty for a shipped level, which the application names in the reader's language
 * @param points from how many points on; 0 for the first
 */
public record LevelStep(int number, String name, BigDecimal points) {}
