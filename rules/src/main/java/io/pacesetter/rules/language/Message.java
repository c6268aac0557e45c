package io.pacesetter.rules.language;

import java.util.List;

/**
 * A text with places to fill in: {@code {member}}, {@code {team}}, {@code {amount}}, {@code {activity}}, {@code {value}} (the
 * number that crossed its bar) and {@code {badge}}. Anything else in braces is refused.
 */
public final class Message {

    /** The names of the places. */
    public static final List<String> PLACES = List.of("member", "team", "amount", "activity", "value", "badge");

    private Message() {}
}
