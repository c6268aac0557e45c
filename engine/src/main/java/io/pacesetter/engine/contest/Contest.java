package io.pacesetter.engine.contest;

import io.pacesetter.engine.subject.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contest.
 *
 * @param key how rules call it
 * @param rulebookId the rulebook that scores it
 * @param startedAt when it was scheduled or started; null for a draft
 * @param finalAt when its result was fixed; null until then
 */
public record Contest(
        long id,
        String key,
        Terms terms,
        Status status,
        long rulebookId,
        String createdBy,
        @Nullable Instant startedAt,
        @Nullable Instant finalAt,
        long version) {

    /**
     * What participants are told.
     *
     * @param level whether members or teams compete
     * @param from the first moment that counts
     * @param to the moment after the last that counts
     * @param grace how long after the end late records of the CRM still count, if they occurred before it
     * @param participants people or teams; empty for everyone of the level who is there
     */
    public record Terms(
            String name,
            String description,
            Level level,
            Instant from,
            Instant to,
            Duration grace,
            Win win,
            List<Prize> prizes,
            Set<Long> participants) {

        public Terms {
            prizes = List.copyOf(prizes);
            participants = Set.copyOf(participants);
        }

        /** Returns when the result is fixed. */
        public Instant fixedFrom() {
            return to.plus(grace);
        }

        /** Returns the status that an open contest has at a moment. */
        Status statusAt(Instant moment) {
            if (moment.isBefore(from)) {
                return Status.SCHEDULED;
            }
            return moment.isBefore(to) ? Status.RUNNING : Status.CLOSING;
        }

        /** Returns the same with another end and other prizes. */
        Terms amended(Instant newTo, List<Prize> newPrizes) {
            return new Terms(name, description, level, from, newTo, grace, win, newPrizes, participants);
        }
    }

    /** Where a contest is in its life. */
    public enum Status {
        /** Being written; nothing counts. */
        DRAFT,
        /** It begins by itself. */
        SCHEDULED,
        RUNNING,
        /** Over, but late records still count. */
        CLOSING,
        /** The result is fixed. */
        FINAL,
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

        /** Tells whether it was started and its result may still change. */
        public boolean isOpen() {
            return this == SCHEDULED || this == RUNNING || this == CLOSING;
        }
    }

    /** Returns what people call it. */
    public String name() {
        return terms.name();
    }

    /** Returns the same with other terms. */
    Contest with(Terms newTerms) {
        return new Contest(id, key, newTerms, status, rulebookId, createdBy, startedAt, finalAt, version);
    }

    /** Returns the same, started at a moment. */
    Contest started(Instant moment) {
        return new Contest(id, key, terms, terms.statusAt(moment), rulebookId, createdBy, moment, finalAt, version);
    }

    /** Returns the same in another status; final from a moment on if that is the status. */
    Contest in(Status newStatus, Instant moment) {
        return new Contest(
                id,
                key,
                terms,
                newStatus,
                rulebookId,
                createdBy,
                startedAt,
                newStatus == Status.FINAL ? moment : finalAt,
                version);
    }
}
