package io.pacesetter.rules.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class NearMiss {

    private NearMiss() {}

    /**
     * Returns a hint such as {@code "; did you mean \"call\"?"}, or the words there are if none is near and they are few,
     * else nothing.
     */
    public static String hint(String word, Collection<String> known) {
        String near = of(word, known);
        if (near != null) {
            return "; did you mean \"" + near + "\"?";
        }
        return known.isEmpty() || known.size() > 12 ? "" : "; there are " + String.join(", ", new TreeSet<>(known));
    }

    /** Returns the nearest known word by changed letters, at most a third of them; null if none is near. */
    public static @Nullable String of(String word, Collection<String> known) {
        String sought = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Math.max(1, sought.length() / 3) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(sought, candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Counts the letters to insert, remove or replace (Levenshtein); {@code most} if there are as many or more. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) >= most) {
            return most;
        }
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < current.length; column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return Math.min(above[other.length()], most);
    }
}
