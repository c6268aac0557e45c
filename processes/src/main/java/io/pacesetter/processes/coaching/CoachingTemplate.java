package io.pacesetter.processes.coaching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sessions are led by.
 *
 * @param fill what the session holds before anybody writes
 * @param judging how it is told whether a session helped
 * @param version how often it has been changed, from 0
 */
public record CoachingTemplate(
        long id, String key, String name, List<Question> questions, Fill fill, Judging judging, long version) {

    public CoachingTemplate {
        questions = List.copyOf(questions);
    }

    /** Whether the scorecard and the goals are filled in, and whether the manager may keep notes to himself. */
    public record Fill(boolean scorecard, boolean goals, boolean privateNotes) {}

    /**
     * How it is told whether a session helped.
     *
     * @param followUpWorkingDays working days until the numbers are looked at, 0 to 250; at 0 there are none to look at
     * @param indicatorId the indicator that is looked at; null for none
     * @param decision FEEL, see {@link Decision}
     * @param training the key of the training that the decision assigns; null for none
     */
    public record Judging(
            int followUpWorkingDays,
            @Nullable Long indicatorId,
            String decision,
            @Nullable String training) {}

    /** A template as somebody describes it; unchecked. */
    public record Draft(
            @Nullable String key,
            @Nullable String name,
            @Nullable List<QuestionDraft> questions,
            @Nullable Fill fill,
            @Nullable JudgingDraft judging) {}

    /** A question as somebody describes it; unchecked. */
    public record QuestionDraft(
            @Nullable String key,
            @Nullable String text,
            @Nullable String asked,
            @Nullable String kind,
            @Nullable List<String> choices) {}

    /** A way to judge as somebody describes it; unchecked. The indicator is its key. */
    public record JudgingDraft(
            @Nullable Integer followUpWorkingDays,
            @Nullable String indicator,
            @Nullable String decision,
            @Nullable String training) {}
}
