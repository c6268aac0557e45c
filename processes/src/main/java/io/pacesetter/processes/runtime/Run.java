package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The instance that the current thread moves, for what the engine calls back. */
record Run(
        OrganizationId organization,
        String instance,
        Definition definition,
        @Nullable String actor) {

    private static final ThreadLocal<@Nullable Run> CURRENT = new ThreadLocal<>();

    static Run current() {
        Run run = CURRENT.get();
        if (run == null) {
            throw new IllegalStateException("The engine called back while no instance was being moved");
        }
        return run;
    }

    static <T extends @Nullable Object> T call(Run run, Supplier<T> work) {
        Run before = CURRENT.get();
        CURRENT.set(run);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
