package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something to do in an onboarding under way, which is a task of somebody from the day on that its stage opens.
 *
 * @param key its name in the plan; empty for a check-in
 * @param checkIn whether it is a talk with the person
 * @param doer {@code member}, {@code manager}, {@code hr} or {@code buddy}
 * @param dueDay the day of the onboarding on which it is due, 0 for the first
 */
public record Errand(
        long id,
        String key,
        boolean checkIn,
        String title,
        String doer,
        int dueDay,
        @Nullable String description,
        @Nullable String link) {

    static final String TASK_FORM = "onboarding-task";
    static final String CHECK_IN_FORM = "onboarding-check-in";

    static Errand of(Plan.Chore chore) {
        return new Errand(
                Ids.next(),
                chore.key(),
                false,
                chore.title(),
                chore.doer(),
                chore.dueDay(),
                chore.description(),
                chore.link());
    }

    static Errand of(Plan.CheckIn talk) {
        return new Errand(Ids.next(), "", true, talk.title(), talk.with(), talk.day(), null, null);
    }

    /** Returns what its task is opened by. */
    String origin() {
        return "onboarding-task:" + id;
    }

    String form() {
        return checkIn ? CHECK_IN_FORM : TASK_FORM;
    }

    Errand movedTo(int day) {
        return new Errand(id, key, checkIn, title, doer, day, description, link);
    }
}
