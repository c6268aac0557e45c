package io.pacesetter.engine.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one text became another, line by line: the longest common subsequence of lines stays, the rest goes or comes. */
public final class TextDifference {

    /** More pairs of lines than this are not compared; then what is between what both begin and end with is replaced. */
    private static final long MOST_PAIRS = 4_000_000;

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A line.
     *
     * @param before its number in the text before, from 1; null if it was added
     * @param after its number in the text after, from 1; null if it was removed
     */
    public record Line(
            Kind kind, @Nullable Integer before, @Nullable Integer after, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();
    private int left;
    private int right;

    private TextDifference(String before, String after) {
        this.before = before.lines().toList();
        this.after = after.lines().toList();
    }

    /** Returns all lines of both texts in order, each that stays once. */
    public static List<Line> between(String before, String after) {
        TextDifference difference = new TextDifference(before, after);
        difference.compare();
        return List.copyOf(difference.lines);
    }

    private void compare() {
        while (left < before.size() && right < after.size() && same(left, right)) {
            stay();
        }
        int leftEnd = before.size();
        int rightEnd = after.size();
        while (leftEnd > left && rightEnd > right && same(leftEnd - 1, rightEnd - 1)) {
            leftEnd--;
            rightEnd--;
        }
        if ((long) (leftEnd - left) * (rightEnd - right) <= MOST_PAIRS) {
            between(leftEnd, rightEnd);
        }
        while (left < leftEnd) {
            remove();
        }
        while (right < rightEnd) {
            add();
        }
        while (left < before.size()) {
            stay();
        }
    }

    private void between(int leftEnd, int rightEnd) {
        int[][] common = common(leftEnd, rightEnd);
        int leftStart = left;
        int rightStart = right;
        while (left < leftEnd && right < rightEnd) {
            int row = left - leftStart;
            int column = right - rightStart;
            if (same(left, right)) {
                stay();
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                remove();
            } else {
                add();
            }
        }
    }

    /** How many lines the rest of one text has in common with the rest of the other, for each pair of rests. */
    private int[][] common(int leftEnd, int rightEnd) {
        int[][] common = new int[leftEnd - left + 1][rightEnd - right + 1];
        for (int row = leftEnd - left - 1; row >= 0; row--) {
            for (int column = rightEnd - right - 1; column >= 0; column--) {
                common[row][column] = same(left + row, right + column)
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    private boolean same(int one, int other) {
        return before.get(one).equals(after.get(other));
    }

    private void stay() {
        lines.add(new Line(Kind.SAME, left + 1, right + 1, before.get(left)));
        left++;
        right++;
    }

    private void remove() {
        lines.add(new Line(Kind.REMOVED, left + 1, null, before.get(left)));
        left++;
    }

    private void add() {
        lines.add(new Line(Kind.ADDED, null, right + 1, after.get(right)));
        right++;
    }
}
