package io.pacesetter.processes.runtime;

import io.pacesetter.engine.tenant.OrganizationId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.kogito.process.Process;

/**
 * The instance that the current thread moves, for what the engine calls back.
 *
 * @param process what runs it
 * @param revision the revision of the row as it was read, and then as it was last written
 */
record Run(
        OrganizationId organization,
        String instance,
        Definition definition,
        Process<?> process,
        @Nullable String actor,
        AtomicLong revision) {

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
