package io.pacesetter.rules.fact;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What sets rules off, with what their conditions and formulas may ask. Facts are inserted only where a rule can be set off by
 * them, so that nothing else costs.
 *
 * <p>What is not known is null and never fails.
 */
public sealed interface Happening permits Logged, Moved, Judged, Closed, Entered {

    /** Returns all that may be looked at. */
    Scene scene();

    /** Returns the whole amount of the activity. */
    default @Nullable BigDecimal amount() {
        Activity activity = scene().activity();
        return activity == null ? null : activity.amount();
    }

    /** Returns an attribute of the activity, read as a number. */
    default @Nullable BigDecimal number(String attribute) {
        return Numbers.read(attribute(attribute));
    }

    /** Returns a number that the engine follows, as it is now. */
    default @Nullable BigDecimal reading(String slot) {
        Reading reading = scene().readings().get(slot);
        return reading == null ? null : reading.after();
    }

    /** Returns the days since the member joined. */
    default BigDecimal tenure() {
        return BigDecimal.valueOf(scene().member().tenure());
    }

    /** Returns the key of the activity's type. */
    default @Nullable String kind() {
        Activity activity = scene().activity();
        return activity == null ? null : activity.type();
    }

    /** Returns the system that the activity came from. */
    default @Nullable String source() {
        Activity activity = scene().activity();
        return activity == null ? null : activity.source();
    }

    /** Returns the currency of the activity's amount. */
    default @Nullable String currency() {
        Activity activity = scene().activity();
        return activity == null ? null : activity.currency();
    }

    /** Returns an attribute of the activity. */
    default @Nullable String attribute(String name) {
        Activity activity = scene().activity();
        return activity == null ? null : activity.attributes().get(name);
    }

    /** Tells whether the member's role is one of some. */
    default boolean hasRole(String... roles) {
        return Texts.is(scene().member().role(), roles);
    }

    /** Tells whether the member's role is none of some. */
    default boolean lacksRole(String... roles) {
        return !hasRole(roles);
    }

    /** Tells whether one of some teams is the member's, or above it. */
    default boolean inTeam(String... teams) {
        return Texts.meet(scene().member().teams(), teams);
    }

    /** Tells whether none of some teams is the member's, or above it. */
    default boolean notInTeam(String... teams) {
        return !inTeam(teams);
    }

    /** Tells whether the member bears one of some tags. */
    default boolean hasTag(String... tags) {
        return Texts.meet(scene().member().tags(), tags);
    }

    /** Tells whether the member bears none of some tags. */
    default boolean lacksTag(String... tags) {
        return !hasTag(tags);
    }

    /** Tells whether it happened in the working hours of a working day. */
    default boolean inWorkingHours() {
        return scene().occasion().workingHours();
    }

    /** Tells whether it happened outside the working hours of working days. */
    default boolean outsideWorkingHours() {
        return !inWorkingHours();
    }

    /** Tells whether it happened on one of some days of the week, in lower case. */
    default boolean onWeekday(String... days) {
        DayOfWeek weekday = scene().occasion().weekday();
        return Texts.is(weekday.name().toLowerCase(Locale.ROOT), days);
    }

    /** Tells whether there is a goal and its status is one of some. */
    default boolean goalIs(String slot, String... statuses) {
        GoalStatus status = scene().statuses().get(slot);
        return status != null && Texts.is(status.now(), statuses);
    }

    /** Tells whether there is a goal, with a status, and it is none of some. */
    default boolean goalIsNot(String slot, String... statuses) {
        GoalStatus status = scene().statuses().get(slot);
        return status != null && status.now() != null && !Texts.is(status.now(), statuses);
    }

    /** Tells whether the member holds a badge. */
    default boolean holds(String badge) {
        return scene().member().badges().contains(badge);
    }

    /** Tells whether the member does not hold a badge. */
    default boolean lacks(String badge) {
        return !holds(badge);
    }

    /** Tells whether the member takes part in a contest under way. */
    default boolean takesPart(String contest) {
        return scene().member().contests().contains(contest);
    }

    /** Tells whether the member does not take part in a contest under way. */
    default boolean staysOut(String contest) {
        return !takesPart(contest);
    }
}
