package io.pacesetter.engine.tally;

import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.activity.LogFilter;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.people.TeamDays;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the activities behind a number. */
@Service
public class Drill {

    /** Beyond so many, stretches of membership are told apart here instead of in the database. */
    private static final int MOST_STRETCHES = 200;

    /** Before the first day and after the last that an activity can have. */
    private static final Span EVER = new Span(LocalDate.of(1969, 1, 1), LocalDate.of(9999, 1, 1));

    private final Views views;
    private final LogBrowser browser;

    Drill(Views views, LogBrowser browser) {
        this.views = views;
        this.browser = browser;
    }

    /**
     * Which number; null leaves a field open.
     *
     * @param team counts with all teams below it, as the tree was on the day of each activity
     * @param indicator a ratio stands for all its parts
     * @param visible the people whose activities may be seen; null for everyone
     */
    public record Question(
            @Nullable Long person,
            @Nullable Long team,
            @Nullable String type,
            @Nullable IndicatorDefinition indicator,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Set<Long> visible) {}

    /** Returns a page of the activities, the latest first. */
    public LogBrowser.Found find(OrganizationId organization, Question question, int page, int size) {
        View view = views.current(organization);
        boolean ofCredits = question.team() != null || (question.person() != null && question.indicator() != null);
        List<LogFilter.Credited> credited = ofCredits ? credited(view, question) : null;
        if (credited == null || credited.size() <= MOST_STRETCHES) {
            return browser.page(organization, filter(view, question, credited), null, page, size);
        }
        LogFilter byAnyOfThem = filter(view, question, together(credited));
        return browser.page(organization, byAnyOfThem, within(credited), page, size);
    }

    private static LogFilter filter(View view, Question question, @Nullable List<LogFilter.Credited> credited) {
        IndicatorDefinition indicator = question.indicator();
        List<Measure> parts = indicator == null
                ? List.of()
                : parts(view, indicator).stream()
                        .map(IndicatorDefinition::measure)
                        .toList();
        return new LogFilter(
                people(question),
                question.type() == null ? Set.of() : Set.of(question.type()),
                new LogFilter.Moments(question.from(), question.to()),
                credited,
                indicator == null ? null : new LogFilter.Seen(parts, view.home()));
    }

    /** Returns whose credits count, and when: those of the person, or of whoever was in the team. */
    private static List<LogFilter.Credited> credited(View view, Question question) {
        Calendar calendar = view.calendar();
        LogFilter.Moments ever = new LogFilter.Moments(null, null);
        if (question.team() == null) {
            return List.of(new LogFilter.Credited(Set.of(Objects.requireNonNull(question.person())), ever));
        }
        LocalDate first = question.from() == null ? EVER.from() : calendar.dayOf(question.from());
        LocalDate end = question.to() == null
                ? EVER.to()
                : calendar.dayOf(question.to()).plusDays(1);
        Span days = new Span(first, end.isBefore(first) ? first : end);
        List<LogFilter.Credited> credited = new ArrayList<>();
        TeamDays.of(view.roster(), question.team(), days).forEach((span, members) -> {
            Set<Long> people = new HashSet<>(members);
            people.removeIf(
                    person -> question.person() != null && !question.person().equals(person));
            if (!people.isEmpty()) {
                Instant from = span.from().equals(days.from()) ? null : calendar.startOf(span.from());
                Instant to = span.to().equals(days.to()) ? null : calendar.startOf(span.to());
                credited.add(new LogFilter.Credited(people, new LogFilter.Moments(from, to)));
            }
        });
        return credited;
    }

    /** Leaves the moments to {@link #within}, where they are too many to ask the database for. */
    private static List<LogFilter.Credited> together(List<LogFilter.Credited> credited) {
        Set<Long> people = new HashSet<>();
        credited.forEach(some -> people.addAll(some.people()));
        return List.of(new LogFilter.Credited(people, new LogFilter.Moments(null, null)));
    }

    private static Predicate<LoggedActivity> within(List<LogFilter.Credited> credited) {
        Map<Long, List<LogFilter.Moments>> spans = new HashMap<>();
        for (LogFilter.Credited some : credited) {
            some.people()
                    .forEach(person -> spans.computeIfAbsent(person, first -> new ArrayList<>(1))
                            .add(some.span()));
        }
        return activity -> activity.credits().stream()
                .anyMatch(credit -> spans.getOrDefault(credit.personId(), List.of()).stream()
                        .anyMatch(span -> span.holds(activity.occurredAt())));
    }

    private static @Nullable Set<Long> people(Question question) {
        Set<Long> visible = question.visible();
        if (question.person() == null) {
            return visible;
        }
        return visible == null || visible.contains(question.person()) ? Set.of(question.person()) : Set.of();
    }

    private static List<IndicatorDefinition> parts(View view, IndicatorDefinition indicator) {
        List<IndicatorDefinition> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<IndicatorDefinition> open = new ArrayList<>(List.of(indicator));
        while (!open.isEmpty()) {
            IndicatorDefinition next = open.remove(open.size() - 1);
            if (next.measure().aggregation() != Aggregation.RATIO) {
                parts.add(next);
                continue;
            }
            for (IndicatorDefinition other : view.indicators()) {
                boolean part = next.measure().numerator().contains(other.key())
                        || next.measure().denominator().contains(other.key());
                if (part && seen.add(other.key())) {
                    open.add(other);
                }
            }
        }
        return parts;
    }
}
