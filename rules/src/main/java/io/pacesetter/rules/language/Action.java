package io.pacesetter.rules.language;

import java.util.Locale;

/** What a rule does. */
public sealed interface Action {

    /** Who receives it. */
    enum Recipient {
        MEMBER,
        /** Whoever manages the member's team on that day. */
        MANAGER,
        /** Everyone who belongs to the member's team on that day. */
        TEAM,
        /** Everyone in the organization on that day. */
        EVERYONE;

        /** Returns the name in files and facts: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Gives points, or takes them where negative; of an activity with shared credit, the member's share of them. */
    record GivePoints(Expression points, Recipient to) implements Action {}

    /**
     * Adds to the score of the participant in the rule's contest, or sets it.
     *
     * @param set whether the score becomes the number; else the number is added
     */
    record GiveScore(Expression score, boolean set) implements Action {}

    /**
     * Awards a badge; whoever holds it keeps the one there is.
     *
     * @param badge its key
     */
    record Award(String badge, Recipient to) implements Action {}

    /**
     * Puts a celebration of the member on the feed and the office TV.
     *
     * @param message what is shown; see {@link Message}
     */
    record Celebrate(String message) implements Action {}

    /** Sends a notification in the application. */
    record Notify(Recipient to, String message) implements Action {}

    /**
     * Has the member's manager coach the member.
     *
     * @param topic what about
     */
    record StartCoaching(String topic) implements Action {}

    /**
     * Assigns a training to the member.
     *
     * @param training its name
     */
    record AssignTraining(String training) implements Action {}

    /**
     * Sets the activity aside: it scores only once a person has released it.
     *
     * @param reason what looks odd, for whoever reviews it
     */
    record SetAside(String reason) implements Action {}
}
