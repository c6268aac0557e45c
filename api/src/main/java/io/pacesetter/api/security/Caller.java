package io.pacesetter.api.security;

import io.pacesetter.engine.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who makes a request, as the filter found out. */
sealed interface Caller {

    /** Nobody that we know. */
    record Anonymous() implements Caller {}

    /** Someone of an organization. */
    record Known(Viewer who, Credential credential) implements Caller {}

    /** Whoever holds the installation administrator's key. */
    record Installation() implements Caller {}

    /** Notes the caller for the rest of the request. */
    default void attach(HttpServletRequest request) {
        request.setAttribute(Caller.class.getName(), this);
    }

    /** Returns the caller of a request. */
    static Caller of(HttpServletRequest request) {
        return request.getAttribute(Caller.class.getName()) instanceof Caller caller ? caller : new Anonymous();
    }

    /** Returns the viewer, if the caller is one. */
    default Optional<Viewer> viewer() {
        return this instanceof Known known ? Optional.of(known.who()) : Optional.empty();
    }
}
