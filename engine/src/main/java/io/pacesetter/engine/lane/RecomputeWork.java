package io.pacesetter.engine.lane;

import io.pacesetter.engine.activity.ActivityLog;
import io.pacesetter.engine.activity.ActivityLog.Slice;
import io.pacesetter.engine.indicator.IndicatorCatalogue;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.job.Job;
import io.pacesetter.engine.job.JobProgress;
import io.pacesetter.engine.job.JobStep;
import io.pacesetter.engine.job.JobWork;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.settlement.DueDays;
import io.pacesetter.engine.tally.Tallier;
import io.pacesetter.engine.tally.Tallies;
import io.pacesetter.engine.tally.TallyBook;
import io.pacesetter.engine.tally.View;
import io.pacesetter.engine.tally.Views;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tallies history again, some days at a time, each under the lane's lock: the tallies of these days are replaced by what
 * the log says up to the number that the lane has settled. What comes later, the lane adds.
 */
@Component
class RecomputeWork implements JobWork {

    private static final int PER_STEP = 10_000;
    /** Before the first day and after the last that an activity can have. */
    private static final Span EVER = new Span(LocalDate.of(1969, 1, 1), LocalDate.of(9999, 1, 1));

    private final LaneTable lanes;
    private final ActivityLog log;
    private final Views views;
    private final Tallies tallies;
    private final DueDays due;
    private final StandingNews news;
    private final IndicatorCatalogue catalogue;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    RecomputeWork(
            LaneTable lanes,
            ActivityLog log,
            Views views,
            Tallies tallies,
            DueDays due,
            StandingNews news,
            IndicatorCatalogue catalogue,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.lanes = lanes;
        this.log = log;
        this.views = views;
        this.tallies = tallies;
        this.due = due;
        this.news = news;
        this.catalogue = catalogue;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return Recompute.KIND;
    }

    @Override
    public JobStep step(Job job) {
        return CurrentOrganization.call(
                job.organization(), () -> Objects.requireNonNull(transaction.execute(status -> stepHere(job))));
    }

    private JobStep stepHere(Job job) {
        OrganizationId organization = job.organization();
        Recompute.Task task = json.readValue(job.parameters(), Recompute.Task.class);
        long settled = lanes.lock(organization).settled();
        View view = views.current(organization);
        Span whole =
                new Span(task.from() == null ? EVER.from() : task.from(), task.to() == null ? EVER.to() : task.to());
        LocalDate from = job.cursor() == null ? whole.from() : LocalDate.parse(job.cursor());
        Span days = next(organization, view.calendar(), from, whole.to());
        long total = job.cursor() == null
                ? count(organization, view.calendar(), whole)
                : job.progress().total();

        long read = replace(organization, view, task, days, settled);

        boolean done = !days.to().isBefore(whole.to());
        long processed = done ? total : Math.min(total, job.progress().processed() + read);
        return new JobStep(done, days.to().toString(), new JobProgress(total, processed, 0, 0, 0, 0, 0, 0));
    }

    /** Returns the next days with at most so many activities, but one day at least. */
    private Span next(OrganizationId organization, Calendar calendar, LocalDate from, LocalDate end) {
        Instant tooMuch = log.nth(organization, calendar.startOf(from), PER_STEP);
        LocalDate to = tooMuch == null ? end : calendar.dayOf(tooMuch);
        LocalDate atLeast = from.plusDays(1);
        LocalDate next = to.isBefore(atLeast) ? atLeast : to;
        return new Span(from, next.isAfter(end) ? end : next);
    }

    private long count(OrganizationId organization, Calendar calendar, Span whole) {
        return log.count(organization, calendar.startOf(whole.from()), calendar.startOf(whole.to()));
    }

    private long replace(OrganizationId organization, View view, Recompute.Task task, Span days, long settled) {
        Set<Long> wanted = task.indicators() == null ? null : new HashSet<>(task.indicators());
        Set<Long> people = task.people() == null ? null : new HashSet<>(task.people());
        List<IndicatorDefinition> indicators = view.indicators().stream()
                .filter(indicator -> wanted == null || wanted.contains(indicator.id()))
                .toList();
        Set<Long> ids = indicators.stream().map(IndicatorDefinition::id).collect(Collectors.toSet());
        Tallier tallier = view.tallier(
                indicators, (person, day) -> days.contains(day) && (people == null || people.contains(person)));
        TallyBook book = new TallyBook();
        long[] read = {0};
        log.read(organization, slice(view.calendar(), days, settled, people, tallier.usesAttributes()), activity -> {
            read[0]++;
            tallier.add(activity, book);
        });
        tallies.remove(organization, ids, days, people);
        tallies.add(organization, book);
        due.mark(organization, people, days.from());
        news.publish(
                organization,
                view,
                ids,
                new TreeSet<>(List.of(days.from(), days.to().minusDays(1))),
                settled);
        return read[0];
    }

    private static Slice slice(
            Calendar calendar, Span days, long settled, @Nullable Set<Long> people, boolean attributes) {
        return new Slice(calendar.startOf(days.from()), calendar.startOf(days.to()), settled, people, attributes);
    }

    @Override
    public void ended(Job job) {
        CurrentOrganization.run(job.organization(), () -> catalogue.computed(job.organization(), job.id()));
    }
}
