package io.pacesetter.api.demo;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.coaching.Coaching;
import io.pacesetter.processes.coaching.CoachingOverview;
import io.pacesetter.processes.coaching.CoachingRequests;
import io.pacesetter.processes.coaching.Cycle;
import io.pacesetter.processes.coaching.Question;
import io.pacesetter.processes.coaching.Session;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Coaches some people of the demo organization, each as far as is shown: one session is planned, one prepared, one with the
 * member, one waits for its follow-up, and two were judged by the numbers. Doing it twice changes nothing.
 */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoCoaching implements DemoChapter {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCoaching.class);
    private static final String ACTOR = "demo";
    private static final int DAYS_TO_DO = 6;

    private enum Until {
        PLANNED,
        PREPARED,
        WITH_MEMBER,
        ANSWERED
    }

    /**
     * Somebody's coaching.
     *
     * @param daysAgo when the session was held; the numbers of the ten working days since are there after about two weeks
     */
    private record Plan(String member, String template, String topic, String words, Until until, int daysAgo) {}

    private static final String CATCH_UP = "catch-up";
    private static final String ONE_ON_ONE = "one-on-one";
    private static final List<Plan> PLANS = List.of(
            new Plan(DemoCast.STAR_REP, CATCH_UP, "Demos that lead on", "Ask for the next step", Until.WITH_MEMBER, 1),
            new Plan("Marcus Dray", CATCH_UP, "Calls before noon", "", Until.PREPARED, 0),
            new Plan("Priya Nandan", CATCH_UP, "Fewer, better meetings", "Two hours of calls a day", Until.ANSWERED, 4),
            new Plan("Theo Castellan", CATCH_UP, "Calls this month", "Calls first, e-mails after", Until.ANSWERED, 18),
            new Plan("Wren Hollis", ONE_ON_ONE, "Plan of the month", "", Until.PLANNED, 0),
            new Plan("Jamal Eastwood", ONE_ON_ONE, "First half of the year", "More time for demos", Until.ANSWERED, 45),
            new Plan("이도윤", CATCH_UP, "이번 달 통화 목표", "오전에 통화를 먼저 하기", Until.ANSWERED, 19));

    private final CoachingRequests requests;
    private final CoachingOverview overview;
    private final Coaching coaching;
    private final Tasks tasks;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    DemoCoaching(
            CoachingRequests requests,
            CoachingOverview overview,
            Coaching coaching,
            Tasks tasks,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.requests = requests;
        this.overview = overview;
        this.coaching = coaching;
        this.tasks = tasks;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public void begin(OrganizationId organization) {
        goOn(organization);
    }

    /** Starts whatever is missing, and does what is to be done next for the rest. */
    @Override
    public void goOn(OrganizationId organization) {
        for (Plan plan : PLANS) {
            Optional<Roster.Member> member = rosters.current(organization).members().stream()
                    .filter(one -> one.name().equals(plan.member()))
                    .findFirst();
            if (member.isPresent()) {
                tryGoingOn(organization, plan, member.get().id());
            }
        }
    }

    /** Whoever looks around may change templates and cycles; the rest of the story goes on without what no longer fits. */
    private void tryGoingOn(OrganizationId organization, Plan plan, long member) {
        try {
            CurrentOrganization.run(organization, () -> goOn(organization, plan, member));
        } catch (Refusal refused) {
            LOG.debug("Coaching of {} is left as it is: {}", plan.member(), refused.getMessage());
        }
    }

    private void goOn(OrganizationId organization, Plan plan, long member) {
        Viewer founder = viewer(organization, null);
        CoachingOverview.Wanted wanted = new CoachingOverview.Wanted(member, null, null);
        Cycle cycle = overview.page(founder, wanted, 0, 100).cycles().stream()
                .filter(one -> ACTOR.equals(one.startedBy().actor()))
                .findFirst()
                .orElse(null);
        if (cycle == null) {
            start(founder, plan, member);
        } else if (plan.until().compareTo(Until.WITH_MEMBER) >= 0
                && !cycle.status().isOver()) {
            speak(organization, plan, cycle);
        }
    }

    private void start(Viewer founder, Plan plan, long member) {
        if (coaching.open(founder.organization(), member).isPresent()) {
            return;
        }
        boolean planned = plan.until() == Until.PLANNED;
        String key = rosters.current(founder.organization())
                .byId(member)
                .map(Roster.Member::key)
                .orElseThrow();
        requests.start(
                founder,
                new CoachingRequests.Request(
                        key,
                        null,
                        plan.template(),
                        plan.topic(),
                        planned
                                ? today(founder.organization())
                                        .plusDays(DAYS_TO_DO)
                                        .toString()
                                : null,
                        planned ? "month" : null));
    }

    private void speak(OrganizationId organization, Plan plan, Cycle cycle) {
        List<Session> sessions = overview.sessions(organization, List.of(cycle)).getOrDefault(cycle.id(), List.of());
        Session session = sessions.isEmpty() ? null : sessions.get(0);
        if (session == null || sessions.size() > 1 || session.review() != null) {
            return;
        }
        if (session.heldOn() == null) {
            answer(organization, cycle, "coaching-session", held(organization, plan, session));
        } else if (plan.until() == Until.ANSWERED) {
            answer(
                    organization,
                    cycle,
                    "coaching-review",
                    Map.of(
                            "answers",
                            answers(plan, session, Question.Asked.MEMBER),
                            "answer",
                            plan.words(),
                            "acknowledged",
                            true));
        }
    }

    private Map<String, Object> held(OrganizationId organization, Plan plan, Session session) {
        LocalDate today = today(organization);
        return Map.of(
                "heldOn",
                workingDayUntil(organization, today.minusDays(plan.daysAgo())).toString(),
                "answers",
                answers(plan, session, Question.Asked.MANAGER),
                "notes",
                Map.of("shared", plan.words()),
                "actions",
                List.of(Map.of(
                        "text", plan.words(), "due", today.plusDays(DAYS_TO_DO).toString())));
    }

    private static Map<String, Object> answers(Plan plan, Session session, Question.Asked side) {
        Map<String, Object> answers = new HashMap<>();
        for (Question question : session.questions()) {
            if (question.asked() == side || question.asked() == Question.Asked.BOTH) {
                answers.put(question.key(), question.kind() == Question.Kind.RATING ? 4 : plan.words());
            }
        }
        return answers;
    }

    private LocalDate workingDayUntil(OrganizationId organization, LocalDate day) {
        LocalDate found = day;
        for (int back = 0;
                back < DAYS_TO_DO && !organizations.calendar(organization).isWorkingDay(found);
                back++) {
            found = found.minusDays(1);
        }
        return found;
    }

    private void answer(OrganizationId organization, Cycle cycle, String form, Map<String, Object> outcome) {
        Tasks.Wanted wanted = new Tasks.Wanted(false, null, "open", form);
        for (Task task : tasks.page(viewer(organization, null), wanted, 0, 500).tasks()) {
            if (Objects.equals(task.instance(), cycle.instance())) {
                tasks.complete(viewer(organization, task.assigneeId()), task.id(), outcome, null);
            }
        }
    }

    private LocalDate today(OrganizationId organization) {
        return organizations.calendar(organization).dayOf(clock.instant());
    }

    private static Viewer viewer(OrganizationId organization, @Nullable Long person) {
        return new Viewer(organization, ACTOR, null, person, EnumSet.allOf(Permission.class), true);
    }
}
