package io.pacesetter.engine.people;

import io.pacesetter.engine.refusal.Faults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Short labels of a post, such as "enterprise", by which rules tell people apart. Each is there once, whatever its case,
 * and they are in alphabetical order, so that equal labels make equal tags. Immutable.
 *
 * @param labels at most {@value #MOST}, of 1 to {@value #LONGEST} characters each, without semicolons
 */
public record Tags(List<String> labels) {

    /** No labels. */
    public static final Tags NONE = new Tags(List.of());

    static final int MOST = 20;
    static final int LONGEST = 40;
    private static final String BETWEEN = ";";

    public Tags {
        TreeSet<String> once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        once.addAll(labels);
        labels = List.copyOf(once);
    }

    /** Tells whether a label is among them, whatever its case. */
    public boolean has(String label) {
        return labels.stream().anyMatch(label::equalsIgnoreCase);
    }

    /**
     * Reads labels as a request gives them.
     *
     * @param pointer where the request gives them
     * @param wanted null for none
     * @return what is right of them; the rest is noted
     */
    static Tags read(String pointer, @Nullable Collection<? extends @Nullable String> wanted, Faults faults) {
        if (wanted == null || wanted.isEmpty()) {
            return NONE;
        }
        List<String> labels = new ArrayList<>();
        int index = 0;
        for (String label : wanted) {
            String place = pointer + "/" + index++;
            String read = faults.required(place, label, LONGEST);
            if (read.contains(BETWEEN)) {
                faults.add(place, "holds a semicolon, which keeps tags apart; leave it out");
            }
            labels.add(read);
        }
        Tags tags = new Tags(labels);
        if (tags.labels().size() > MOST) {
            faults.add(pointer, "are " + tags.labels().size() + "; give at most " + MOST);
        }
        return tags;
    }

    /** Reads labels as a column or a file holds them: apart by semicolons, blank ones left out. */
    public static List<String> split(String text) {
        List<String> labels = new ArrayList<>();
        for (String label : text.split(BETWEEN)) {
            if (!label.isBlank()) {
                labels.add(label.strip());
            }
        }
        return labels;
    }

    /** Writes the labels as {@link #split} reads them. */
    String joined() {
        return String.join(BETWEEN, labels);
    }
}
