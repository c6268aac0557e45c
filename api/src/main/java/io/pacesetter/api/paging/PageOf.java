package io.pacesetter.api.paging;

import io.pacesetter.engine.refusal.Refusal;
import java.util.List;

/**
 * A page of a list.
 *
 * @param page the number of the page, from 0
 * @param size how many items a page holds at most
 * @param total how many items there are on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    /** The largest page that is given out. */
    public static final int MAX_SIZE = 500;

    /**
     * Checks the page and size that a caller asked for.
     *
     * @throws Refusal if the page is negative or the size is not 1 to {@link #MAX_SIZE}
     */
    public static void check(int page, int size) {
        if (page < 0) {
            throw Refusal.invalid("/page", "Pages are numbered from 0; " + page + " is none");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw Refusal.invalid("/size", "A page holds 1 to " + MAX_SIZE + " items, not " + size);
        }
    }
}
