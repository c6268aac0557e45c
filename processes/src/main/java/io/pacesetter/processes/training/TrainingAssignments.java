package io.pacesetter.processes.training;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Sight;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.task.NewTask;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.time.WorkingTime;
import io.pacesetter.processes.time.WorkingTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to do which training until when. Each assignment is a task of the member, which reminds and escalates as tasks do;
 * answering the task completes it. Nobody has the same training open twice.
 */
@Service
public class TrainingAssignments {

    /** How many working days there are for a training when nobody says. */
    public static final int USUAL_WORKING_DAYS = 10;

    private static final int LONGEST_REASON = 1_000;

    private final Trainings trainings;
    private final AssignmentRows rows;
    private final Tasks tasks;
    private final WorkingTimes times;
    private final Rosters rosters;
    private final Subjects subjects;
    private final Audit audit;
    private final Clock clock;

    TrainingAssignments(
            Trainings trainings,
            AssignmentRows rows,
            Tasks tasks,
            WorkingTimes times,
            Rosters rosters,
            Subjects subjects,
            Audit audit,
            Clock clock) {
        this.trainings = trainings;
        this.rows = rows;
        this.tasks = tasks;
        this.times = times;
        this.rosters = rosters;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Some assignments of a longer list. */
    public record Listed(List<TrainingAssignment> assignments, long total) {}

    /**
     * Which assignments somebody wants to see; null for any.
     *
     * @param memberId whose they are
     */
    public record Wanted(
            @Nullable Long memberId,
            TrainingAssignment.@Nullable Status status,
            @Nullable Long trainingId) {}

    /**
     * Assigns a training to a member; one that the member has open stays as it is.
     *
     * @param training its key or name
     * @param due the last day; null for the usual working days from today
     * @return the assignment's id
     * @throws Refusal if there is no such training in use, the member is not there any more, or the day has passed
     */
    @Transactional
    public long assign(
            OrganizationId organization, String training, long memberId, @Nullable LocalDate due, AssignedBy by) {
        Training wanted = trainings
                .named(organization, training)
                .orElseThrow(() -> Refusal.invalid(
                        "/training", "There is no training " + training + " in use; see GET /trainings"));
        Roster roster = rosters.current(organization);
        WorkingTime time = times.of(organization, memberId);
        LocalDate today = time.calendar().dayOf(clock.instant());
        if (roster.byId(memberId).isEmpty() || !isThere(roster, memberId, today)) {
            throw Refusal.invalid("/member", "is not in the organization any more, or never was");
        }
        if (due != null && due.isBefore(today)) {
            throw Refusal.invalid("/due", due + " has passed; give today or a later day");
        }
        TrainingAssignment open = rows.open(organization, wanted.id(), memberId).orElse(null);
        if (open != null) {
            return open.id();
        }
        TrainingAssignment assignment = new TrainingAssignment(
                Ids.next(),
                wanted.id(),
                memberId,
                cut(by),
                due == null ? time.plusWorkingDays(today, USUAL_WORKING_DAYS) : due,
                TrainingAssignment.Status.OPEN,
                clock.instant(),
                null,
                null);
        rows.insert(organization, assignment);
        ask(organization, wanted, assignment, time);
        return assignment.id();
    }

    private static AssignedBy cut(AssignedBy by) {
        String reason = by.reason();
        return reason == null || reason.length() <= LONGEST_REASON
                ? by
                : new AssignedBy(by.kind(), by.actor(), reason.substring(0, LONGEST_REASON));
    }

    private void ask(OrganizationId organization, Training training, TrainingAssignment assignment, WorkingTime time) {
        Map<String, Object> inputs =
                Map.of("training", Ids.format(training.id()), "assignment", Ids.format(assignment.id()));
        tasks.open(
                organization,
                new NewTask(
                        TrainingForm.KEY,
                        training.name(),
                        "/training/" + Ids.format(training.id()),
                        assignment.memberId(),
                        null,
                        assignment.memberId(),
                        time.endOfDay(assignment.due()),
                        inputs,
                        origin(assignment.id())));
    }

    private static boolean isThere(Roster roster, long member, LocalDate today) {
        return roster.staysOf(member).stream()
                .anyMatch(stay -> stay.to() == null || stay.to().isAfter(today));
    }

    /** Returns the origin of the task of an assignment. */
    static String origin(long assignment) {
        return TrainingForm.ORIGIN + Ids.format(assignment);
    }

    /**
     * Assigns a training to a person or to everyone who is in a team, or below it, today.
     *
     * @throws Refusal if a field is wrong, or the viewer does not manage them
     */
    @Transactional
    public List<TrainingAssignment> assign(Viewer viewer, NewTrainingAssignment wanted) {
        Faults faults = new Faults();
        String training = faults.key("/training", wanted.training(), 200);
        LocalDate due = faults.day("/due", wanted.due());
        String note = faults.optional("/note", wanted.note(), LONGEST_REASON);
        Set<Long> people = people(viewer, wanted, faults);
        faults.refuseIfAny();
        AssignedBy by = AssignedBy.hand(viewer.actor(), note);
        List<TrainingAssignment> assigned = people.stream()
                .map(person -> assign(viewer.organization(), training, person, due, by))
                .map(id -> rows.find(viewer.organization(), id).orElseThrow())
                .toList();
        audit.record(viewer, "training.assigned", training, "to " + people.size());
        return assigned;
    }

    private Set<Long> people(Viewer viewer, NewTrainingAssignment wanted, Faults faults) {
        Roster roster = rosters.current(viewer.organization());
        Sight sight = subjects.sightOf(viewer);
        if ((wanted.member() == null) == (wanted.team() == null)) {
            faults.add("/member", "give either a member or a team");
            return Set.of();
        }
        if (wanted.member() != null) {
            Long member = Subjects.member(roster, wanted.member())
                    .map(Roster.Member::id)
                    .filter(person -> sight.sees(Subject.member(person)))
                    .orElse(null);
            if (member == null) {
                faults.add("/member", "Nobody has the key or id \"" + wanted.member() + "\" whom you may assign to");
                return Set.of();
            }
            return Set.of(member);
        }
        Long team = Subjects.team(roster, Objects.requireNonNull(wanted.team()))
                .map(Roster.Team::id)
                .filter(found -> sight.everyone() || sight.managed().contains(found))
                .orElse(null);
        if (team == null) {
            faults.add("/team", "There is no team \"" + wanted.team() + "\" that you may assign to");
            return Set.of();
        }
        Set<Long> people = membersOf(viewer.organization(), roster, team);
        if (people.isEmpty()) {
            faults.add("/team", "Nobody is in the team today");
        }
        return people;
    }

    private Set<Long> membersOf(OrganizationId organization, Roster roster, long team) {
        LocalDate today = times.of(organization, null).calendar().dayOf(clock.instant());
        Set<Long> teams = Set.copyOf(roster.treeOn(today).subtree(team));
        return roster.members().stream()
                .filter(member -> !member.excluded())
                .map(Roster.Member::id)
                .filter(person -> teams.contains(roster.teamOn(person, today)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns an assignment.
     *
     * @throws Refusal if there is none that the viewer may know of
     */
    public TrainingAssignment get(Viewer viewer, long id) {
        Sight sight = subjects.sightOf(viewer);
        return rows.find(viewer.organization(), id)
                .filter(assignment -> sight.sees(Subject.member(assignment.memberId())))
                .orElseThrow(() -> Refusal.notFound("Training assignment", Ids.format(id)));
    }

    /** Returns the tasks by which assignments are completed, ids by ids; those that are not open are left out. */
    public Map<Long, Long> tasksOf(OrganizationId organization, Collection<TrainingAssignment> some) {
        Map<String, Long> open = some.stream()
                .filter(assignment -> assignment.status() == TrainingAssignment.Status.OPEN)
                .collect(Collectors.toMap(assignment -> origin(assignment.id()), TrainingAssignment::id));
        Map<Long, Long> found = new HashMap<>();
        tasks.ofOrigins(organization, open.keySet())
                .forEach((origin, task) -> found.put(Objects.requireNonNull(open.get(origin)), task.id()));
        return found;
    }

    /** Returns a page of the assignments that the viewer may see, the last assigned first. */
    public Listed page(Viewer viewer, Wanted wanted, int page, int size) {
        Sight sight = subjects.sightOf(viewer);
        Set<Long> members = sight.everyone() ? null : sight.people();
        if (wanted.memberId() != null) {
            members = sight.sees(Subject.member(wanted.memberId())) ? Set.of(wanted.memberId()) : Set.of();
        }
        AssignmentRows.Filter filter = new AssignmentRows.Filter(members, wanted.status(), wanted.trainingId());
        return new Listed(
                rows.page(viewer.organization(), filter, page, size), rows.count(viewer.organization(), filter));
    }

    /**
     * Takes an open assignment back, with its task.
     *
     * @throws Refusal if there is none, it is not open, the reason is missing, or the viewer does not manage the member
     */
    @Transactional
    public TrainingAssignment cancel(Viewer viewer, long id, @Nullable String reason) {
        TrainingAssignment assignment = get(viewer, id);
        Faults faults = new Faults();
        String why = faults.required("/reason", reason, LONGEST_REASON);
        faults.refuseIfAny();
        boolean may = viewer.may(Permission.TRAINING_WRITE)
                && (viewer.seesEveryone() || subjects.manages(viewer, Subject.member(assignment.memberId())));
        if (!may) {
            throw Refusal.forbidden("Only who manages the member takes a training back");
        }
        if (!cancel(viewer.organization(), id, why)) {
            throw Refusal.conflict("The assignment is not open any more; look at it again");
        }
        audit.record(viewer, "training.cancelled", Ids.format(id), why);
        return get(viewer, id);
    }

    /** Takes an assignment back if it is open; tells whether it was. */
    @Transactional
    public boolean cancel(OrganizationId organization, long id, String reason) {
        boolean open = rows.lock(organization, id)
                .filter(assignment -> assignment.status() == TrainingAssignment.Status.OPEN)
                .isPresent();
        if (open) {
            rows.cancel(organization, id, reason);
            tasks.cancelOf(organization, origin(id));
        }
        return open;
    }
}
