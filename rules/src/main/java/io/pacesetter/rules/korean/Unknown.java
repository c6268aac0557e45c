package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of one rule that nobody knows. What follows them is read all the same. Not thread-safe. */
final class Unknown {

    private static final int NONE = -2;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private int last = NONE;

    void add(Problem problem, int token) {
        problems.add(problem);
        last = token;
    }

    boolean isFull() {
        return problems.size() >= KoreanSentences.MOST_PROBLEMS;
    }

    /** Tells whether what does not fit at a token may come of where the unknown word before it was thought to end. */
    boolean explains(int token) {
        return token <= last + 1;
    }

    /** Returns the problems and forgets them. */
    List<Problem> take() {
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        last = NONE;
        return taken;
    }
}
