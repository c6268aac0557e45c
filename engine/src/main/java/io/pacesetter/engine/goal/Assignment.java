package io.pacesetter.engine.goal;

import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same goals for many subjects.
 *
 * @param from the first day; null for the start of the period under way
 * @param templateId where the goals come from
 */
public record Assignment(
        List<Subject> subjects,
        Period period,
        List<Line> lines,
        @Nullable LocalDate from,
        long templateId) {

    public Assignment {
        subjects = List.copyOf(subjects);
        lines = List.copyOf(lines);
    }

    /** What is asked for an indicator. */
    public record Line(long indicatorId, GoalTerms terms) {}

    /** What an assignment came to. */
    public record Outcome(int created, int updated) {}
}
