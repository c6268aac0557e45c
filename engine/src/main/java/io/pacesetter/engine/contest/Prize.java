package io.pacesetter.engine.contest;

/**
 * What a place wins.
 *
 * @param place from 1
 * @param text what it is
 */
public record Prize(int place, String text) {}
