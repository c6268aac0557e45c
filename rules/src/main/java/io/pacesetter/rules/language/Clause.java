package io.pacesetter.rules.language;

import java.util.List;

/**
 * Predicates of which at least one must hold.
 *
 * @param any one or more
 */
public record Clause(List<Predicate> any) {

    public Clause {
        any = List.copyOf(any);
    }

    /** A clause of a single predicate. */
    public static Clause of(Predicate predicate) {
        return new Clause(List.of(predicate));
    }
}
