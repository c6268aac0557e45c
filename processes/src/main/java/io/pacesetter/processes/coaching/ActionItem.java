package io.pacesetter.processes.coaching;

import java.time.LocalDate;

/** Something that was agreed in a session: who does what by the end of which day. */
public record ActionItem(long id, String text, long ownerId, LocalDate due, boolean done) {}
