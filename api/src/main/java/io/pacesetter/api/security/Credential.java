package io.pacesetter.api.security;

import io.pacesetter.engine.access.Viewer;
import java.util.Optional;

/** What a caller came with, for calls that outlast the moment: whether it still opens the door can be asked again. */
@FunctionalInterface
public interface Credential {

    /** Returns who it stands for now; empty once the key is revoked or the session has ended. */
    Optional<Viewer> recheck();
}
