package io.pacesetter.rules.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of the member changed.
 *
 * @param slot which number
 */
public record Moved(String slot, Reading reading, Scene scene) implements Happening {

    /** Tells whether it was below a bar, or nothing, and is on or above it now. */
    public boolean reaches(@Nullable BigDecimal bar) {
        return bar != null && reading.reaches(bar);
    }

    /** Tells whether it was on or above a bar and is below it now. */
    public boolean fallsBelow(@Nullable BigDecimal bar) {
        return bar != null && reading.fallsBelow(bar);
    }
}
