package io.pacesetter.rules.pack;

import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import java.util.List;

/**
 * A rulebook that ships with the product.
 *
 * @param key a name for URLs: lower-case letters, digits, {@code _} and {@code -}
 * @param description what it is for, one or two sentences
 * @param text its rules as English sentences, in the words that every organization has from the start and the badges' keys
 * @param sayings what its rules are called and say to people
 * @param badges what its rules award
 */
public record Pack(
        String key,
        Purpose purpose,
        Words name,
        Words description,
        String text,
        List<Words> sayings,
        List<Badge> badges) {

    public Pack {
        sayings = List.copyOf(sayings);
        badges = List.copyOf(badges);
    }

    /** Returns the rules of its text with their names and what they say in Korean; they decide the same. */
    public List<Rule> inKorean(List<Rule> rules) {
        KoreanSayings korean = new KoreanSayings(sayings);
        return rules.stream().map(korean::of).toList();
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
