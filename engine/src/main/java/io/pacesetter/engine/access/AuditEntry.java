package io.pacesetter.engine.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log; see {@link Audit#record}. */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String target,
        @Nullable String detail) {}
