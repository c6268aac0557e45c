package io.pacesetter.rules.compile;

import io.pacesetter.rules.decide.Program;
import io.pacesetter.rules.language.Problem;
import java.util.List;

/** What became of rules that were to be compiled. */
public sealed interface Compilation {

    /**
     * They can be run.
     *
     * @param program to be closed by whoever asked for it
     */
    record Compiled(Program program) implements Compilation {}

    /**
     * They cannot; nothing was loaded.
     *
     * @param problems one or more
     */
    record Refused(List<Problem> problems) implements Compilation {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
