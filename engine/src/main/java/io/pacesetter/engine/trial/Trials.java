package io.pacesetter.engine.trial;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Starts trial runs of drafts: what would have been awarded, and to whom, had they been in force. */
@Service
public class Trials {

    /** The kind of job that does it; its result is a {@link TrialResult}. */
    public static final String KIND = "trial";

    private static final long MOST_DAYS = 1_100;

    private final Rulebooks rulebooks;
    private final RuleTexts texts;
    private final Jobs jobs;
    private final JsonMapper json;

    Trials(Rulebooks rulebooks, RuleTexts texts, Jobs jobs, JsonMapper json) {
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * Queues a trial run of a rulebook's draft; later changes of the draft do not concern it.
     *
     * @param from the first day
     * @param to the day after the last
     * @return the job's id
     * @throws Refusal if the days are none, or naming every problem of the draft
     */
    public long start(Viewer viewer, long rulebookId, @Nullable LocalDate from, @Nullable LocalDate to) {
        OrganizationId organization = viewer.organization();
        Rulebook rulebook = rulebooks.find(organization, rulebookId);
        Faults faults = new Faults();
        if (from == null) {
            faults.add("/from", "is missing; give the first day to try it on");
        }
        if (to == null) {
            faults.add("/to", "is missing; give the day after the last");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            faults.add("/to", to + " is not after " + from + "; give the day after the last");
        } else if (from != null && to != null && ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            faults.add("/to", "These are more than " + MOST_DAYS + " days; try a shorter time");
        }
        faults.refuseIfAny();
        if (from == null || to == null) {
            throw new IllegalStateException("A trial run without days was not refused");
        }
        Rulebook.Draft draft = rulebook.draft();
        texts.proved(organization, draft.text(), draft.language(), rulebook.purpose(), "/draft");
        TrialPlan plan =
                new TrialPlan(rulebookId, draft.text(), draft.language().key(), from, to);
        return jobs.queue(
                organization, KIND, "Trial run of " + rulebook.name(), json.writeValueAsString(plan), viewer.actor());
    }
}
