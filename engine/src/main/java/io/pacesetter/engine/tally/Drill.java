package io.pacesetter.engine.tally;

import io.pacesetter.engine.activity.Credit;
import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.activity.LogBrowser.Found;
import io.pacesetter.engine.activity.LoggedActivity;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.measure.Aggregation;
import io.pacesetter.rules.measure.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the activities behind a number. */
@Service
public class Drill {

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
    public Found find(OrganizationId organization, Question question, int page, int size) {
        View view = views.current(organization);
        List<IndicatorDefinition> parts = question.indicator() == null ? List.of() : parts(view, question.indicator());
        LogBrowser.Filter filter =
                new LogBrowser.Filter(people(question), types(question, parts), question.from(), question.to());
        if (question.team() == null && question.indicator() == null) {
            return browser.page(organization, filter, page, size);
        }
        return browser.page(organization, filter, test(view, question, parts), page, size);
    }

    private static @Nullable Set<Long> people(Question question) {
        Set<Long> visible = question.visible();
        if (question.person() == null) {
            return visible;
        }
        return visible == null || visible.contains(question.person()) ? Set.of(question.person()) : Set.of();
    }

    private static Set<String> types(Question question, List<IndicatorDefinition> parts) {
        if (question.type() != null) {
            return Set.of(question.type());
        }
        Set<String> types = new HashSet<>();
        for (IndicatorDefinition part : parts) {
            if (part.measure().filter().types().isEmpty()) {
                return Set.of();
            }
            types.addAll(part.measure().filter().types());
        }
        return types;
    }

    private static Predicate<LoggedActivity> test(View view, Question question, List<IndicatorDefinition> parts) {
        return activity -> {
            Fact fact = Tallier.fact(activity);
            boolean seen = question.indicator() == null
                    || parts.stream().anyMatch(part -> part.measure().sees(fact, view.home()));
            return seen && credits(view.roster(), view.calendar(), question, activity);
        };
    }

    /** Tells whether the person or team asked for has a part in an activity. */
    private static boolean credits(Roster roster, Calendar calendar, Question question, LoggedActivity activity) {
        LocalDate day = calendar.dayOf(activity.occurredAt());
        for (Credit credit : activity.credits()) {
            boolean rightPerson = question.person() == null || question.person() == credit.personId();
            boolean rightTeam = question.team() == null
                    || roster.treeOn(day)
                            .lineage(roster.teamOn(credit.personId(), day))
                            .contains(question.team());
            if (rightPerson && rightTeam) {
                return true;
            }
        }
        return false;
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
