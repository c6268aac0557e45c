package io.pacesetter.engine.subject;

import java.io.Serializable;

/**
 * Whose number it is.
 *
 * @param id the person or team; 0 for the company
 */
public record Subject(Level level, long id) implements Serializable {

    private static final long serialVersionUID = 1;

    /** The whole company. */
    public static final Subject COMPANY = new Subject(Level.COMPANY, 0);

    /** Returns the subject that a person is. */
    public static Subject member(long personId) {
        return new Subject(Level.MEMBER, personId);
    }

    /** Returns the subject that a team is. */
    public static Subject team(long teamId) {
        return new Subject(Level.TEAM, teamId);
    }
}
