package io.pacesetter.api.demo;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.award.Adjustments;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.dispute.Dispute;
import io.pacesetter.processes.dispute.Disputes;
import io.pacesetter.processes.dispute.NewDispute;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.Tasks;
import io.pacesetter.processes.training.AssignedBy;
import io.pacesetter.processes.training.TrainingAssignments;
import io.pacesetter.processes.training.Trainings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the demo organization a catalogue of trainings, some that are done and some under way, and disputes. */
@Component
@Conditional(DemoSettings.OnEmbeddedDefault.class)
class DemoLearning implements DemoChapter {

    private static final int DAYS_SINCE_DONE = 16;
    private static final List<String> TRAINED = List.of("Marcus Dray", "Priya Nandan", "Theo Castellan", "김서연");
    private static final List<String> TRAINING = List.of(DemoCast.STAR_REP, "Wren Hollis", "Otis Barrow");

    private final Trainings trainings;
    private final TrainingAssignments assignments;
    private final Disputes disputes;
    private final Adjustments adjustments;
    private final Tasks tasks;
    private final Organizations organizations;
    private final Rosters rosters;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLearning(
            Trainings trainings,
            TrainingAssignments assignments,
            Disputes disputes,
            Adjustments adjustments,
            Tasks tasks,
            Organizations organizations,
            Rosters rosters,
            JdbcClient jdbc,
            Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.disputes = disputes;
        this.adjustments = adjustments;
        this.tasks = tasks;
        this.organizations = organizations;
        this.rosters = rosters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Brings whatever is missing; nothing once everything is there. */
    @Override
    public void begin(OrganizationId organization) {
        Viewer founder = new Viewer(organization, "demo", null, null, EnumSet.allOf(Permission.class), true);
        CurrentOrganization.run(organization, () -> {
            boolean korean = organizations.profile(organization).locale().startsWith("ko");
            if (trainings.all(organization).isEmpty()) {
                DemoCatalogue.in(korean).forEach(draft -> trainings.create(founder, draft));
            }
            TrainingAssignments.Wanted any = new TrainingAssignments.Wanted(null, null, null);
            if (assignments.page(founder, any, 0, 1).total() == 0) {
                train(organization);
            }
            if (disputes.page(founder, false, null, new Disputes.Page(0, 1)).total() == 0) {
                dispute(founder, korean);
            }
        });
    }

    private void train(OrganizationId organization) {
        AssignedBy manager = AssignedBy.hand("manager@meridian.example", null);
        for (String name : TRAINED) {
            long person = person(organization, name);
            long assignment = assignments.assign(organization, "first-minute", person, null, manager);
            Viewer member = member(organization, person, name);
            Map<String, Object> outcome = Map.of("rating", 3L + name.length() % 3);
            tasks.complete(member, task(member, "training"), outcome, null);
            backdate(organization, assignment);
        }
        for (String name : TRAINING) {
            assignments.assign(organization, "from-demo-to-decision", person(organization, name), null, manager);
        }
        assignments.assign(
                organization,
                "closing-questions",
                person(organization, DemoCast.STAR_REP),
                null,
                AssignedBy.rule("Behind on revenue"));
    }

    /** What is done was done some weeks ago, so that there are numbers before and after. */
    private void backdate(OrganizationId organization, long assignment) {
        Instant done = clock.instant().minus(Duration.ofDays(DAYS_SINCE_DONE));
        jdbc.sql("UPDATE training_assignment SET assigned_at = ?, completed_at = ?, completed_on = ?"
                        + " WHERE organization_id = ? AND id = ?")
                .params(utc(done.minus(Duration.ofDays(5))), utc(done))
                .params(organizations.calendar(organization).dayOf(done))
                .params(organization.value(), assignment)
                .update();
    }

    private void dispute(Viewer founder, boolean korean) {
        OrganizationId organization = founder.organization();
        String star = DemoCast.STAR_REP;
        LedgerEntry booth = adjustments.adjust(
                founder,
                Ids.format(person(organization, star)),
                BigDecimal.TEN,
                korean ? "박람회 부스" : "The booth at the fair");
        file(
                organization,
                star,
                about(
                        Ids.format(booth.id()),
                        null,
                        korean ? "부스를 이틀 맡았는데 하루만 계산되었습니다." : "I ran it for two days, not one."));
        Dispute passed = file(
                organization,
                "Jamal Eastwood",
                about(null, "calls", korean ? "지난 목요일 통화가 빠졌습니다." : "My calls of last Thursday are missing."));
        decide(passed, "pass_on", korean ? "CRM을 확인해야 합니다." : "Somebody has to look into the CRM.");
        Dispute refused = file(
                organization,
                "Theo Castellan",
                about(null, "revenue", korean ? "공동 계약이 제 것으로 잡히지 않았습니다." : "The shared deal should be mine."));
        decide(refused, "refuse", korean ? "계약은 절반씩 나누기로 했습니다." : "It was agreed to split it in halves.");
    }

    private static NewDispute about(@Nullable String entry, @Nullable String indicator, String claim) {
        return new NewDispute(entry, null, null, indicator, indicator == null ? null : "month", null, claim);
    }

    private Dispute file(OrganizationId organization, String name, NewDispute about) {
        return disputes.file(member(organization, person(organization, name), name), about);
    }

    private void decide(Dispute dispute, String decision, String reason) {
        OrganizationId organization = CurrentOrganization.get();
        String name = DemoCast.STAR_MANAGER;
        Viewer manager = member(organization, person(organization, name), name);
        long task = tasks.page(manager, new Tasks.Wanted(true, null, "open", "dispute-review"), 0, 50).tasks().stream()
                .filter(one -> String.valueOf(dispute.instance()).equals(one.instance()))
                .findFirst()
                .map(Task::id)
                .orElseThrow();
        tasks.complete(manager, task, Map.of("decision", decision, "reason", reason), null);
    }

    private long task(Viewer member, String form) {
        return tasks.page(member, new Tasks.Wanted(true, null, "open", form), 0, 1).tasks().stream()
                .findFirst()
                .map(Task::id)
                .orElseThrow();
    }

    private long person(OrganizationId organization, String name) {
        return rosters.current(organization).members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(Roster.Member::id)
                .orElseThrow(() -> new IllegalStateException("Nobody is called " + name));
    }

    private static Viewer member(OrganizationId organization, long person, String name) {
        return new Viewer(organization, name, null, person, Set.of(Permission.TASKS_WORK), false);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
