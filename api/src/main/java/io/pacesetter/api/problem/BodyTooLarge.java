package io.pacesetter.api.problem;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body that is longer than the limit; thrown while it is read, however long it says it is. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;

    public BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes; send it in several requests");
    }

    /** Finds it among the causes of a failure; null if it is none of them. */
    public static @Nullable BodyTooLarge among(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return tooLarge;
            }
        }
        return null;
    }
}
