package io.pacesetter.rules.pack;

import io.pacesetter.rules.language.Purpose;
import java.util.List;

/**
 * A rulebook that ships with the product.
 *
 * @param key a name for URLs: lower-case letters, digits, {@code _} and {@code -}
 * @param description what it is for, one or two sentences
 * @param text its rules as English sentences, in the words that every organization has from the start and the badges' keys
 * @param badges what its rules award
 */
public record Pack(String key, Purpose purpose, Words name, Words description, String text, List<Badge> badges) {

    public Pack {
        badges = List.copyOf(badges);
    }

    /** A text in the languages of the product. */
    public record Words(String en, String ko) {}

    /**
     * A badge that rules award.
     *
     * @param key its key in rules
     * @param icon the name of its picture
     * @param color the name of its colour
     */
    public record Badge(String key, String icon, String color, Words name, Words description) {}
}
