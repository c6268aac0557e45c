package io.pacesetter.rules.korean;

import io.pacesetter.rules.language.Problem;

/** Leaves a rule that cannot be read on; caught where the next rule is looked for, and never seen outside. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Misread(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
