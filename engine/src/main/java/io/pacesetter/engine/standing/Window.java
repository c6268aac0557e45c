package io.pacesetter.engine.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a board that are asked for: the top, and someone's neighbours. */
final class Window {

    /** How many rows above and below someone are their neighbours. */
    private static final int NEIGHBOURS = 2;

    private Window() {}

    /**
     * Picks rows, each once and in order.
     *
     * @param size how many of the top; null for all
     * @param around whose neighbours to add; null for nobody's
     */
    static List<Ranking.Place> of(List<Ranking.Place> places, @Nullable Integer size, @Nullable Long around) {
        if (size == null || size >= places.size()) {
            return List.copyOf(places);
        }
        List<Ranking.Place> rows = new ArrayList<>(places.subList(0, size));
        int at = around == null ? -1 : indexOf(places, around);
        if (at >= 0) {
            int from = Math.max(size, at - NEIGHBOURS);
            int to = Math.min(places.size(), at + NEIGHBOURS + 1);
            if (from < to) {
                rows.addAll(places.subList(from, to));
            }
        }
        return rows;
    }

    private static int indexOf(List<Ranking.Place> places, long subject) {
        if (places instanceof Standing standing) {
            return standing.indexOf(subject);
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contender().id() == subject) {
                return i;
            }
        }
        return -1;
    }
}
