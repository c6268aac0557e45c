package io.pacesetter.engine.settlement;

import io.pacesetter.engine.activity.LoggedActivity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a replay stood before the last activities of its day: what comes a little late is fitted in by doing only that stretch
 * again. Reports overtake each other all the time; a whole day would be too much for each. Not thread-safe.
 */
final class Marks {

    private static final int MOST = 4;
    /** Marking copies what is known of everyone; with many people it is done less often. */
    private static final int PEOPLE_PER_ACTIVITY = 10;

    /**
     * How things stood.
     *
     * @param replay not to be gone on with
     * @param activities how many activities had been noted
     */
    private record Mark(Replay replay, long activities) {}

    /**
     * A stretch to do again.
     *
     * @param from how things stood before it; a copy of its own
     * @param activities what was done then, in the order in which it was replayed
     */
    record Stretch(Replay from, List<LoggedActivity> activities) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Deque<LoggedActivity> lately = new ArrayDeque<>();
    private long noted;

    /**
     * Takes what a replay is about to go on with.
     *
     * @param stretch how many activities lie between two marks at least
     */
    void note(Replay before, LoggedActivity activity, int stretch) {
        int apart = Math.max(stretch, before.premises().roster().members().size() / PEOPLE_PER_ACTIVITY);
        if (marks.isEmpty() || noted - marks.getLast().activities() >= apart) {
            marks.addLast(new Mark(before.copy(), noted));
        }
        if (marks.size() > MOST) {
            marks.removeFirst();
            while (noted - lately.size() < marks.getFirst().activities()) {
                lately.removeFirst();
            }
        }
        lately.addLast(activity);
        noted++;
    }

    /** Forgets everything: the day has ended. */
    void clear() {
        marks.clear();
        lately.clear();
    }

    /** Returns the last stretch that holds a position, and forgets it; null if that is further back than is remembered. */
    @Nullable
    Stretch takeBack(Position position) {
        while (!marks.isEmpty()) {
            Mark mark = marks.removeLast();
            Position last = mark.replay().lastPosition();
            if (last == null || last.compareTo(position) < 0) {
                List<LoggedActivity> again = since(mark);
                Replay from = mark.replay().copy();
                from.marks().takeOver(this);
                return new Stretch(from, again);
            }
        }
        return null;
    }

    private List<LoggedActivity> since(Mark mark) {
        List<LoggedActivity> since = new ArrayList<>();
        Iterator<LoggedActivity> latestFirst = lately.descendingIterator();
        for (long number = noted; number > mark.activities(); number--) {
            since.add(latestFirst.next());
            latestFirst.remove();
        }
        noted = mark.activities();
        Collections.reverse(since);
        return since;
    }

    private void takeOver(Marks others) {
        marks.addAll(others.marks);
        lately.addAll(others.lately);
        noted = others.noted;
    }
}
