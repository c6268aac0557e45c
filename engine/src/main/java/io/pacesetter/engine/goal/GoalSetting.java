package io.pacesetter.engine.goal;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets, changes and ends goals. Whoever does not see everyone sets them for the teams they manage alone. */
@Service
public class GoalSetting {

    private final Goals goals;
    private final GoalTimeline timeline;
    private final GoalRights rights;
    private final GoalNews news;
    private final Indicators indicators;
    private final Rosters rosters;

    GoalSetting(
            Goals goals,
            GoalTimeline timeline,
            GoalRights rights,
            GoalNews news,
            Indicators indicators,
            Rosters rosters) {
        this.goals = goals;
        this.timeline = timeline;
        this.rights = rights;
        this.news = news;
        this.indicators = indicators;
        this.rosters = rosters;
    }

    /**
     * Sets a goal. One that held before for the same indicator, subject and period ends on the day it begins; one that
     * began on the same day is changed.
     *
     * @throws Refusal naming every field that is wrong, or if the viewer may not set goals of the subject
     */
    @Transactional
    public Goal set(Viewer viewer, GoalDraft draft) {
        OrganizationId organization = viewer.organization();
        Faults faults = new Faults();
        IndicatorDefinition indicator = indicator(organization, draft, faults);
        Subject subject = subject(organization, draft, faults);
        Period period = period(draft, faults);
        GoalTerms terms = new GoalCheck(faults).terms(draft, indicator);
        LocalDate from = draft.from();
        if (from == null && indicator != null && subject != null && period != null) {
            from = timeline.firstDay(organization, indicator.id(), subject, period);
        }
        checkDays(from, draft.to(), faults);
        faults.refuseIfAny();
        if (indicator == null || subject == null || period == null || from == null) {
            throw new IllegalStateException("A goal without indicator, subject, period or day was not refused");
        }
        rights.checkMayWrite(viewer, subject);
        Goal set = timeline.place(
                organization, new Goal(Ids.next(), indicator.id(), subject, period, terms, from, draft.to(), null, 0));
        news.judgeAgain(viewer, set.from());
        news.tell(viewer, "goal.set", set);
        return set;
    }

    /**
     * Changes what a goal asks for and when it holds; its indicator, subject and period stay.
     *
     * @throws Refusal naming every field that is wrong, or if the goal was changed since the version given
     */
    @Transactional
    public Goal change(Viewer viewer, long id, GoalDraft draft) {
        OrganizationId organization = viewer.organization();
        Goal before = find(viewer, id);
        rights.checkMayWrite(viewer, before.subject());
        Faults faults = new Faults();
        IndicatorDefinition indicator =
                indicators.find(organization, before.indicatorId()).orElse(null);
        keep("/indicator", draft.indicator(), indicator == null ? null : indicator.key(), faults);
        keep("/period", draft.period(), before.period().key(), faults);
        keep("/subject/level", draft.level(), before.subject().level().key(), faults);
        GoalTerms terms = new GoalCheck(faults).terms(draft, indicator);
        LocalDate from = draft.from() == null ? before.from() : draft.from();
        checkDays(from, draft.to(), faults);
        Long version = draft.version();
        if (version == null) {
            faults.add("/version", "is missing; give the version of the goal that you looked at");
        }
        faults.refuseIfAny();
        if (version == null || version != before.version()) {
            throw Refusal.conflict("The goal was changed since you looked; look again, then change it");
        }
        Goal changed = timeline.move(
                organization,
                new Goal(
                        id,
                        before.indicatorId(),
                        before.subject(),
                        before.period(),
                        terms,
                        from,
                        draft.to(),
                        before.templateId(),
                        before.version()));
        news.judgeAgain(viewer, before.from().isBefore(from) ? before.from() : from);
        news.tell(viewer, "goal.changed", changed);
        return changed;
    }

    /**
     * Removes a goal from the period under way on. Past periods keep it; if it held in none it is gone.
     *
     * @throws Refusal if there is no such goal, or the viewer may not change it
     */
    @Transactional
    public void remove(Viewer viewer, long id) {
        Goal goal = find(viewer, id);
        rights.checkMayWrite(viewer, goal.subject());
        timeline.end(viewer.organization(), goal);
        news.judgeAgain(viewer, goal.from());
        news.tell(viewer, "goal.removed", goal);
    }

    /**
     * Finds a goal.
     *
     * @throws Refusal if there is none, or none that the viewer may know of
     */
    @Transactional(readOnly = true)
    public Goal find(Viewer viewer, long id) {
        return goals.find(viewer.organization(), id)
                .filter(goal -> rights.sightOf(viewer).sees(goal.subject()))
                .orElseThrow(() -> Refusal.notFound("Goal", Ids.format(id)));
    }

    /**
     * Lists the goals that the viewer may see.
     *
     * @throws Refusal if something asked for is none
     */
    @Transactional(readOnly = true)
    public GoalPage list(Viewer viewer, GoalQuery query, int page, int size) {
        OrganizationId organization = viewer.organization();
        Level level = query.level() == null ? null : Level.parse("/level", query.level());
        Set<Long> subjects = null;
        if (query.subject() != null) {
            Level asked = level == null ? Level.MEMBER : level;
            level = asked;
            subjects = Set.of(Subjects.find(rosters.current(organization), asked, query.subject())
                    .map(Subject::id)
                    .orElseThrow(
                            () -> Refusal.invalid("/subject", "There is no " + asked.key() + " " + query.subject())));
        }
        GoalFilter filter = new GoalFilter(
                level,
                subjects,
                indicatorIds(organization, query.indicator()),
                query.period() == null ? null : AsOf.period("/period", query.period()),
                query.at() == null ? null : AsOf.day("/at", query.at()),
                rights.sightOf(viewer));
        return new GoalPage(goals.page(organization, filter, page, size), goals.count(organization, filter));
    }

    private @Nullable Set<Long> indicatorIds(OrganizationId organization, @Nullable String key) {
        return key == null
                ? null
                : Set.of(indicators
                        .find(organization, key)
                        .map(IndicatorDefinition::id)
                        .orElseThrow(() -> Refusal.invalid("/indicator", "There is no indicator " + key)));
    }

    /**
     * Lists goals.
     *
     * @param subject a person's id or key, or a team's id or name where the level is team
     * @param at a day on which the goals hold
     */
    public record GoalQuery(
            @Nullable String level,
            @Nullable String subject,
            @Nullable String indicator,
            @Nullable String period,
            @Nullable String at) {}

    /** Some goals of a longer list. */
    public record GoalPage(List<Goal> items, long total) {

        public GoalPage {
            items = List.copyOf(items);
        }
    }

    private @Nullable IndicatorDefinition indicator(OrganizationId organization, GoalDraft draft, Faults faults) {
        String key = draft.indicator();
        IndicatorDefinition found =
                key == null ? null : indicators.find(organization, key).orElse(null);
        if (key == null) {
            faults.add("/indicator", "is missing; give the key of an indicator");
        } else if (found == null) {
            faults.add("/indicator", "There is no indicator " + key + ", or it was deleted; see GET /indicators");
        }
        return found;
    }

    private @Nullable Subject subject(OrganizationId organization, GoalDraft draft, Faults faults) {
        Level level;
        try {
            level = Level.parse("/subject/level", draft.level());
        } catch (Refusal none) {
            none.faults().forEach(fault -> faults.add(fault.pointer(), fault.detail()));
            return null;
        }
        Subject found = Subjects.find(rosters.current(organization), level, draft.subject())
                .orElse(null);
        if (found == null) {
            faults.add(
                    "/subject/id",
                    draft.subject() == null
                            ? "is missing; give the id or key of a person, or the id of a team"
                            : "There is no " + level.key() + " " + draft.subject());
        }
        return found;
    }

    private static @Nullable Period period(GoalDraft draft, Faults faults) {
        Period found = Period.find(draft.period() == null ? "" : draft.period()).orElse(null);
        if (found == null) {
            faults.add("/period", "There is no period " + draft.period() + "; use day, week, month, quarter or year");
        }
        return found;
    }

    private static void checkDays(@Nullable LocalDate from, @Nullable LocalDate to, Faults faults) {
        if (from != null && to != null && !to.isAfter(from)) {
            faults.add("/to", "The goal would end on " + to + " before it holds on " + from + "; give a later day");
        }
    }

    private static void keep(String pointer, @Nullable String asked, @Nullable String kept, Faults faults) {
        if (asked != null && !asked.equals(kept)) {
            faults.add(pointer, "stays " + kept + "; set a new goal for " + asked);
        }
    }
}
