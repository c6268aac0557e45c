package io.pacesetter.engine.scorecard;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.goal.Assignment;
import io.pacesetter.engine.goal.GoalAssignment;
import io.pacesetter.engine.goal.GoalCheck;
import io.pacesetter.engine.goal.GoalTerms;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes templates of scorecards and assigns them; changing one leaves the goals that were made from it. */
@Service
public class Templates {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROLE = 100;
    private static final int MOST_LINES = 50;

    private final TemplateRows rows;
    private final GoalAssignment assignment;
    private final Indicators indicators;
    private final Rosters rosters;

    Templates(TemplateRows rows, GoalAssignment assignment, Indicators indicators, Rosters rosters) {
        this.rows = rows;
        this.assignment = assignment;
        this.indicators = indicators;
        this.rosters = rosters;
    }

    /** Returns all templates by name. */
    @Transactional(readOnly = true)
    public List<ScorecardTemplate> all(OrganizationId organization) {
        return rows.all(organization);
    }

    /**
     * Adds a template.
     *
     * @throws Refusal naming every field that is wrong
     */
    @Transactional
    public ScorecardTemplate add(Viewer viewer, ScorecardTemplate.Draft draft) {
        ScorecardTemplate template = check(viewer.organization(), Ids.next(), draft, 0);
        rows.insert(viewer.organization(), template);
        return template;
    }

    /**
     * Changes a template.
     *
     * @throws Refusal naming every field that is wrong, or if it was changed since the version given
     */
    @Transactional
    public ScorecardTemplate change(Viewer viewer, long id, ScorecardTemplate.Draft draft) {
        ScorecardTemplate before = find(viewer.organization(), id);
        long version = draft.version() == null ? before.version() : draft.version();
        rows.update(viewer.organization(), check(viewer.organization(), id, draft, version));
        return find(viewer.organization(), id);
    }

    /** Removes a template; the goals that were made from it stay. */
    @Transactional
    public void remove(Viewer viewer, long id) {
        if (rows.delete(viewer.organization(), id) == 0) {
            throw Refusal.notFound("Scorecard template", Ids.format(id));
        }
    }

    /**
     * Sets the template's goals for people and teams, all or none.
     *
     * @param people ids or keys
     * @param teams ids or names
     * @param from the first day; null for the start of the period under way
     * @throws Refusal naming every subject that there is not
     */
    @Transactional
    public Assignment.Outcome assign(Viewer viewer, long id, Recipients recipients, @Nullable LocalDate from) {
        OrganizationId organization = viewer.organization();
        ScorecardTemplate template = find(organization, id);
        List<Assignment.Line> lines = new ArrayList<>();
        for (ScorecardTemplate.Line line : template.lines()) {
            indicators
                    .find(organization, line.indicatorId())
                    .filter(indicator -> !indicator.retired())
                    .ifPresent(indicator -> lines.add(
                            new Assignment.Line(line.indicatorId(), GoalTerms.of(line.target(), line.weight()))));
        }
        if (lines.isEmpty()) {
            throw Refusal.conflict("All indicators of the template '" + template.name() + "' were deleted");
        }
        List<Subject> subjects = subjects(organization, recipients);
        return assignment.assign(viewer, new Assignment(subjects, template.period(), lines, from, id));
    }

    /** Whom a template is assigned to: people by id or key, teams by id or name. */
    public record Recipients(List<String> people, List<String> teams) {

        public Recipients {
            people = List.copyOf(people);
            teams = List.copyOf(teams);
        }
    }

    private List<Subject> subjects(OrganizationId organization, Recipients recipients) {
        Roster roster = rosters.current(organization);
        Faults faults = new Faults();
        List<Subject> subjects = new ArrayList<>();
        addAll(subjects, roster, Level.MEMBER, recipients.people(), faults);
        addAll(subjects, roster, Level.TEAM, recipients.teams(), faults);
        if (recipients.people().isEmpty() && recipients.teams().isEmpty()) {
            faults.add("/people", "Nobody is named; give people or teams");
        }
        faults.refuseIfAny();
        return subjects;
    }

    private static void addAll(List<Subject> subjects, Roster roster, Level level, List<String> ids, Faults faults) {
        String field = level == Level.MEMBER ? "/people/" : "/teams/";
        for (int i = 0; i < ids.size(); i++) {
            var found = Subjects.find(roster, level, ids.get(i));
            if (found.isPresent()) {
                subjects.add(found.get());
            } else {
                faults.add(field + i, "There is no " + level.key() + " " + ids.get(i));
            }
        }
    }

    private ScorecardTemplate find(OrganizationId organization, long id) {
        return rows.find(organization, id).orElseThrow(() -> Refusal.notFound("Scorecard template", Ids.format(id)));
    }

    private ScorecardTemplate check(OrganizationId organization, long id, ScorecardTemplate.Draft draft, long version) {
        Faults faults = new Faults();
        String name = faults.required("/name", draft.name(), LONGEST_NAME);
        String role = faults.optional("/role", draft.role(), LONGEST_ROLE);
        Period period =
                Period.find(draft.period() == null ? "" : draft.period()).orElse(null);
        if (period == null) {
            faults.add("/period", "There is no period " + draft.period() + "; use day, week, month, quarter or year");
        }
        List<ScorecardTemplate.Line> lines = lines(organization, draft, faults);
        faults.refuseIfAny();
        return new ScorecardTemplate(id, name, role, period == null ? Period.MONTH : period, lines, version);
    }

    private List<ScorecardTemplate.Line> lines(
            OrganizationId organization, ScorecardTemplate.Draft draft, Faults faults) {
        List<ScorecardTemplate.DraftLine> given = draft.lines() == null ? List.of() : draft.lines();
        if (given.isEmpty() || given.size() > MOST_LINES) {
            faults.add("/lines", "A scorecard has 1 to " + MOST_LINES + " lines, not " + given.size());
        }
        GoalCheck check = new GoalCheck(faults);
        Set<Long> seen = new HashSet<>();
        List<ScorecardTemplate.Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_LINES); i++) {
            ScorecardTemplate.DraftLine line = given.get(i);
            String at = "/lines/" + i;
            IndicatorDefinition indicator = line.indicator() == null
                    ? null
                    : indicators.find(organization, line.indicator()).orElse(null);
            if (indicator == null) {
                faults.add(at + "/indicator", "There is no indicator " + line.indicator() + ", or it was deleted");
            } else if (!seen.add(indicator.id())) {
                faults.add(at + "/indicator", indicator.key() + " is in the scorecard already");
            }
            BigDecimal target = check.target(at + "/target", line.target());
            BigDecimal weight = check.weight(at + "/weight", line.weight());
            if (indicator != null) {
                lines.add(new ScorecardTemplate.Line(indicator.id(), target, weight));
            }
        }
        return lines;
    }
}
