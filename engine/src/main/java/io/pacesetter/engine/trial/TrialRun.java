package io.pacesetter.engine.trial;

import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.job.Inquiry;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobFailed;
import io.pacesetter.engine.job.JobProgress;
import io.pacesetter.engine.job.JobStep;
import io.pacesetter.engine.job.Jobs;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Chapter;
import io.pacesetter.engine.rulebook.RuleHistories;
import io.pacesetter.engine.rulebook.RuleHistory;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.rulebook.Version;
import io.pacesetter.engine.settlement.Replays;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Rule;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays the days of a trial run twice, first with the rules that were in force, then with the draft, and compares. The
 * first replay's takings are kept with the job, so that a restart repeats one replay at most.
 */
@Component
class TrialRun implements Inquiry {

    /** The cursor once the first replay is done. */
    private static final String COMPARE = "compare";

    private final Replays replays;
    private final RuleHistories histories;
    private final Rulebooks rulebooks;
    private final RuleTexts texts;
    private final Organizations organizations;
    private final Rosters rosters;
    private final Badges badges;
    private final Jobs jobs;
    private final JsonMapper json;

    TrialRun(
            Replays replays,
            RuleHistories histories,
            Rulebooks rulebooks,
            RuleTexts texts,
            Organizations organizations,
            Rosters rosters,
            Badges badges,
            Jobs jobs,
            JsonMapper json) {
        this.replays = replays;
        this.histories = histories;
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.organizations = organizations;
        this.rosters = rosters;
        this.badges = badges;
        this.jobs = jobs;
        this.json = json;
    }

    @Override
    public String kind() {
        return Trials.KIND;
    }

    @Override
    public JobStep step(Job job, Watch watch) {
        TrialPlan plan = json.readValue(job.parameters(), TrialPlan.class);
        Span days = new Span(plan.from(), plan.to());
        long length = ChronoUnit.DAYS.between(plan.from(), plan.to());
        boolean first = job.cursor() == null;
        RuleHistory history = histories.current(job.organization());
        Pass pass = new Pass(watch, length, first ? 0 : length);
        replays.run(
                job.organization(),
                days,
                first ? history : withDraft(job.organization(), plan, history),
                (day, activities, effects) -> {
                    pass.takings.add(effects);
                    return pass.goesOn();
                });
        if (first) {
            return new JobStep(false, COMPARE, pass.progress(), json.writeValueAsString(pass.takings));
        }
        return new JobStep(true, null, pass.progress(), json.writeValueAsString(compare(job, days, pass.takings)));
    }

    private TrialResult compare(Job job, Span days, Takings after) {
        OrganizationId organization = job.organization();
        Takings before = json.readValue(
                jobs.result(organization, job.id())
                        .orElseThrow(() -> new IllegalStateException(
                                "Job " + job.id() + " has lost what its first replay found; start it again")),
                Takings.class);
        Map<Long, String> keys = badges.list(organization).stream().collect(Collectors.toMap(Badge::id, Badge::key));
        return new Comparison(rosters.current(organization), days, keys).of(days, before, after);
    }

    /** The draft takes the place of all that was published of its rulebook, on all days. */
    private RuleHistory withDraft(OrganizationId organization, TrialPlan plan, RuleHistory history) {
        Rulebook rulebook = rulebooks.find(organization, plan.rulebookId());
        Calendar calendar = organizations.calendar(organization);
        Chapter draft = new Chapter(
                rulebook.id(),
                rulebook.key(),
                rulebook.purpose(),
                rulebook.contestId(),
                next(rulebooks.versions(organization, rulebook.id())),
                calendar.startOf(plan.from()),
                null,
                rules(organization, plan, rulebook));
        return new RuleHistory(Stream.concat(
                        history.chapters().stream().filter(chapter -> chapter.rulebookId() != rulebook.id()),
                        Stream.of(draft))
                .toList());
    }

    private List<Rule> rules(OrganizationId organization, TrialPlan plan, Rulebook rulebook) {
        try {
            return texts.proved(
                    organization,
                    plan.text(),
                    Language.find(plan.language()).orElseThrow(),
                    rulebook.purpose(),
                    "/draft");
        } catch (Refusal changed) {
            throw new JobFailed("The draft cannot be read any more: " + changed.getMessage());
        }
    }

    private static int next(List<Version> versions) {
        return versions.isEmpty() ? 1 : versions.get(0).number() + 1;
    }

    /** One replay under way. */
    private static final class Pass {

        private final Takings takings = new Takings();
        private final Watch watch;
        private final long length;
        private long done;

        Pass(Watch watch, long length, long done) {
            this.watch = watch;
            this.length = length;
            this.done = done;
        }

        boolean goesOn() {
            done++;
            return watch.goesOn(progress());
        }

        JobProgress progress() {
            return new JobProgress(2 * length, done, 0, 0, 0, 0, 0, 0);
        }
    }
}
