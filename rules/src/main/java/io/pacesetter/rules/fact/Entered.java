package io.pacesetter.rules.fact;

/**
 * The contest has come to a phase.
 *
 * @param phase the key of the phase
 */
public record Entered(String phase, Scene scene) implements Happening {}
