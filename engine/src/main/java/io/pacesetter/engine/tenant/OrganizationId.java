package io.pacesetter.engine.tenant;

import com.github.f4b6a3.tsid.Tsid;
import java.io.Serializable;

/**
 * Names an organization. Opaque to callers: {@link #toString()} is its form in URLs and JSON.
 *
 * @param value the number in the database, positive
 */
public record OrganizationId(long value) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static OrganizationId parse(String text) {
        return new OrganizationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Tsid.from(value).toString();
    }
}
