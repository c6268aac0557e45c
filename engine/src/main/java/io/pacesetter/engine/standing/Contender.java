package io.pacesetter.engine.standing;

/**
 * A subject on a board.
 *
 * @param key the CRM's key of a person, the name of a team or company
 */
public record Contender(long id, String key, String name) {}
