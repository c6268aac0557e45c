package io.pacesetter.processes.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person who grows into the work by a plan. It has a copy of the plan's stages, which may be changed under way.
 *
 * @param cohort the name of the people who start together; null for none
 * @param startsOn its first day, day 0
 * @param instance the process instance behind it; null until that is started
 * @param legs the stages in order
 * @param pausedOn the day it was paused; null while it is not
 * @param endedOn the day it was completed or cancelled
 * @param reason why it was cancelled
 * @param rampedOn the first day on which all full targets were reached; null until then
 * @param version how often it was changed
 */
public record Onboarding(
        long id,
        long memberId,
        @Nullable Long buddyId,
        OfPlan plan,
        @Nullable String cohort,
        LocalDate startsOn,
        Status status,
        @Nullable String instance,
        List<Leg> legs,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable LocalDate rampedOn,
        long version) {

    /** The plan it was started from, as it was called then. */
    public record OfPlan(long id, String key, String name) {}

    /** How far an onboarding has come. */
    public enum Status {
        SCHEDULED,
        ACTIVE,
        PAUSED,
        COMPLETED,
        CANCELLED;

        /** Returns the name in the API: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds a status by its name in the API. */
        public static Optional<Status> find(String key) {
            for (Status status : values()) {
                if (status.key().equals(key)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }

    public Onboarding {
        legs = List.copyOf(legs);
    }

    /** Tells whether it goes on: it is scheduled, active or paused. */
    public boolean isRunning() {
        return status != Status.COMPLETED && status != Status.CANCELLED;
    }

    /** Returns the stage under way. */
    public Optional<Leg> open() {
        return legs.stream().filter(Leg::isOpen).findFirst();
    }

    Optional<Leg> next() {
        return legs.stream().filter(leg -> leg.status() == Leg.Status.WAITING).findFirst();
    }

    Optional<Leg> lastClosed() {
        return legs.stream().filter(leg -> leg.status() == Leg.Status.CLOSED).reduce((before, after) -> after);
    }

    /** Returns the last day of a stage as it is planned. */
    public LocalDate lastDay(Leg leg) {
        return startsOn.plusDays(leg.stage().days() - 1L);
    }

    /** Returns the same with a stage in place of the one with its key. */
    Onboarding with(Leg changed) {
        return with(legs.stream()
                .map(leg -> leg.stage().key().equals(changed.stage().key()) ? changed : leg)
                .toList());
    }

    Onboarding with(List<Leg> changed) {
        return copy(status, changed, pausedOn, endedOn, reason);
    }

    /** Returns the same with another stage in its place among the others. */
    Onboarding adding(Leg leg) {
        List<Leg> all = new ArrayList<>(legs);
        int at = 0;
        while (at < all.size() && all.get(at).stage().days() < leg.stage().days()) {
            at++;
        }
        all.add(at, leg);
        return with(all);
    }

    Onboarding in(Status changed) {
        return copy(changed, legs, null, endedOn, reason);
    }

    Onboarding paused(LocalDate day) {
        return copy(Status.PAUSED, legs, day, endedOn, reason);
    }

    Onboarding ended(Status how, LocalDate day, @Nullable String why) {
        return copy(how, legs, null, day, why);
    }

    Onboarding run(String by) {
        return new Onboarding(
                id, memberId, buddyId, plan, cohort, startsOn, status, by, legs, pausedOn, endedOn, reason, rampedOn,
                version);
    }

    Onboarding ramped(LocalDate day) {
        return new Onboarding(
                id, memberId, buddyId, plan, cohort, startsOn, status, instance, legs, pausedOn, endedOn, reason, day,
                version);
    }

    private Onboarding copy(
            Status how,
            List<Leg> changed,
            @Nullable LocalDate paused,
            @Nullable LocalDate ended,
            @Nullable String why) {
        return new Onboarding(
                id, memberId, buddyId, plan, cohort, startsOn, how, instance, changed, paused, ended, why, rampedOn,
                version);
    }
}
