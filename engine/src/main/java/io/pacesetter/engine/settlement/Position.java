package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import java.time.Instant;
import java.util.Comparator;

/** A place in the order of occurrence; source and external id are empty for phases of contests, which come first. */
record Position(Instant at, String source, String externalId) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::at).thenComparing(Position::source).thenComparing(Position::externalId);

    static Position of(LoggedActivity activity) {
        return new Position(activity.occurredAt(), activity.source(), activity.externalId());
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
