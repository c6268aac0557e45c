package io.pacesetter.api.scorecard;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Whose number it is.
 *
 * @param id null for the company
 */
public record SubjectResponse(
        @OneOf(Level.class) String level, @Nullable String id, String name) {

    /** Describes a subject. */
    public static SubjectResponse of(Subject subject, String name) {
        return new SubjectResponse(
                subject.level().key(), subject.level() == Level.COMPANY ? null : Ids.format(subject.id()), name);
    }
}
