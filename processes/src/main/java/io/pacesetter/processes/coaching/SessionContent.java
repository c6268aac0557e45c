package io.pacesetter.processes.coaching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wrote who held a session, checked. */
record SessionContent(
        LocalDate heldOn,
        List<Session.Answer> answers,
        @Nullable String shared,
        @Nullable String secret,
        List<Agreed> actions) {

    /** Something that was agreed. */
    record Agreed(String text, long ownerId, LocalDate due) {}
}
