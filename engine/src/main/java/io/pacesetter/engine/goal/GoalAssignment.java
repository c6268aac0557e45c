package io.pacesetter.engine.goal;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the same goals for many subjects, all or none. Assigning again changes nothing more. */
@Service
public class GoalAssignment {

    private final Goals goals;
    private final GoalTimeline timeline;
    private final GoalRights rights;
    private final GoalNews news;

    GoalAssignment(Goals goals, GoalTimeline timeline, GoalRights rights, GoalNews news) {
        this.goals = goals;
        this.timeline = timeline;
        this.rights = rights;
        this.news = news;
    }

    /**
     * Sets goals.
     *
     * @throws Refusal if the viewer may not set goals of one of the subjects
     */
    @Transactional
    public Assignment.Outcome assign(Viewer viewer, Assignment assignment) {
        OrganizationId organization = viewer.organization();
        assignment.subjects().forEach(subject -> rights.checkMayWrite(viewer, subject));
        LocalDate from = assignment.from() == null
                ? timeline.startOfCurrent(organization, assignment.period())
                : assignment.from();
        Map<Place, List<Goal>> before = before(organization, assignment);
        int created = 0;
        int updated = 0;
        for (Subject subject : Set.copyOf(assignment.subjects())) {
            for (Assignment.Line line : assignment.lines()) {
                List<Goal> others = before.getOrDefault(new Place(subject, line.indicatorId()), List.of());
                Goal wanted = new Goal(
                        Ids.next(),
                        line.indicatorId(),
                        subject,
                        assignment.period(),
                        line.terms(),
                        from,
                        null,
                        assignment.templateId(),
                        0);
                timeline.place(organization, wanted, others);
                if (others.stream().anyMatch(goal -> goal.holdsOn(from))) {
                    updated++;
                } else {
                    created++;
                }
            }
        }
        String people = assignment.subjects().size() + " people or teams";
        news.judgeAgain(viewer, from);
        news.tell(viewer, "goals.assigned", people, assignment.lines().size() + " goals each from " + from);
        return new Assignment.Outcome(created, updated);
    }

    private Map<Place, List<Goal>> before(OrganizationId organization, Assignment assignment) {
        Map<Place, List<Goal>> found = new HashMap<>();
        Set<Long> indicators =
                assignment.lines().stream().map(Assignment.Line::indicatorId).collect(Collectors.toSet());
        for (Level level : List.of(Level.MEMBER, Level.TEAM)) {
            Set<Long> ids = assignment.subjects().stream()
                    .filter(subject -> subject.level() == level)
                    .map(Subject::id)
                    .collect(Collectors.toSet());
            GoalFilter filter = GoalFilter.of(level, ids).of(indicators).over(assignment.period());
            if (!ids.isEmpty()) {
                goals.matching(organization, filter)
                        .forEach(goal -> found.computeIfAbsent(
                                        new Place(goal.subject(), goal.indicatorId()), place -> new ArrayList<>())
                                .add(goal));
            }
        }
        return found;
    }

    private record Place(Subject subject, long indicatorId) {}
}
