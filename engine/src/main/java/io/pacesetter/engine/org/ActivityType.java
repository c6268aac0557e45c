package io.pacesetter.engine.org;

/**
 * A kind of activity that an organization records.
 *
 * @param key what activities carry, such as {@code deal_won}
 * @param name what people read
 */
public record ActivityType(String key, String name) {}
