package io.pacesetter.processes.coaching;

import io.pacesetter.engine.access.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session of a cycle, from when it is prepared.
 *
 * @param number which session of the cycle it is, from 1
 * @param managerId who was to hold it; null for nobody in particular
 * @param questions the template's, as they were when it was prepared
 * @param privateNotes whether notes may be kept for oneself
 * @param heldOn null until it was held
 * @param actions what was agreed
 * @param review null until the member, or somebody instead, answered
 * @param result null until the numbers were looked at
 * @param resolution null unless it was escalated and decided
 */
public record Session(
        long id,
        long cycleId,
        int number,
        long memberId,
        @Nullable Long managerId,
        Instant preparedAt,
        List<Question> questions,
        boolean privateNotes,
        Snapshot snapshot,
        @Nullable LocalDate heldOn,
        List<Answer> answers,
        @Nullable Notes notes,
        List<ActionItem> actions,
        @Nullable Review review,
        @Nullable Result result,
        @Nullable Resolution resolution) {

    /** Who answers. */
    public enum Side {
        MANAGER,
        MEMBER;

        /** Returns the name in the API: lower case. */
        public String key() {
            return this == MANAGER ? "manager" : "member";
        }

        boolean answers(Question question) {
            return question.asked() == Question.Asked.BOTH
                    || question.asked() == (this == MANAGER ? Question.Asked.MANAGER : Question.Asked.MEMBER);
        }
    }

    /**
     * An answer to a question.
     *
     * @param question the question's key
     * @param by {@code manager} or {@code member}
     */
    public record Answer(String question, String by, String answer) {}

    /**
     * What the one who held the session wrote.
     *
     * @param secret what only its author may read; null for nothing
     * @param authorId the person who wrote it; null for somebody who is nobody in the roster
     * @param author the author as the audit log names people
     */
    public record Notes(
            @Nullable String shared,
            @Nullable String secret,
            @Nullable Long authorId,
            String author) {

        /** Tells whether a viewer wrote them. */
        public boolean isBy(Viewer viewer) {
            return authorId == null ? author.equals(viewer.actor()) : authorId.equals(viewer.personId());
        }
    }

    /**
     * What came back.
     *
     * @param acknowledgedAt when the member did so; null if somebody answered instead
     */
    public record Review(
            @Nullable String answer, Instant at, @Nullable Instant acknowledgedAt) {}

    /**
     * What the numbers said.
     *
     * @param indicator the key of the indicator; null for none
     */
    public record Result(@Nullable String indicator, Movement movement, Verdict verdict) {}

    /** What somebody above decided. */
    public record Resolution(Verdict verdict, @Nullable String note, String by) {}

    Session with(List<ActionItem> agreed) {
        return new Session(
                id,
                cycleId,
                number,
                memberId,
                managerId,
                preparedAt,
                questions,
                privateNotes,
                snapshot,
                heldOn,
                answers,
                notes,
                agreed,
                review,
                result,
                resolution);
    }

    /** Returns the answers of one side. */
    List<Answer> answersOf(Side side) {
        return answers.stream().filter(answer -> answer.by().equals(side.key())).toList();
    }
}
