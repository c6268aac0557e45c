package io.pacesetter.engine.badge;

/**
 * A lasting award.
 *
 * @param key how rules call it
 * @param icon the name of one of the icons that the application knows, for example {@code trophy}
 * @param color the name of one of its colors, for example {@code teal}
 * @param retired whether it is not awarded any more; whoever holds it keeps it
 * @param builtIn whether it came with a shipped pack
 */
public record Badge(
        long id,
        String key,
        String name,
        String description,
        String icon,
        String color,
        boolean retired,
        boolean builtIn,
        long version) {}
