package io.pacesetter.rules.fact;

/**
 * A day, or the last day of a longer period, is over.
 *
 * @param period the key of the period
 */
public record Closed(String period, Scene scene) implements Happening {}
