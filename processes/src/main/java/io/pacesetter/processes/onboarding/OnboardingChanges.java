package io.pacesetter.processes.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Processes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes plans under way, and keeps who changed what. */
@Service
public class OnboardingChanges {

    private static final int MOST = 50;
    private static final int LONGEST_NOTE = 500;

    /** When the time of a stage is up while it is paused. */
    private static final Instant NEVER = Instant.parse("2199-01-01T00:00:00Z");

    /**
     * What is to be changed, in order, all or nothing.
     *
     * @param note why; null for nothing to say
     * @param version the version that was seen; null for any
     */
    public record Request(
            @Nullable List<Operation> operations,
            @Nullable String note,
            @Nullable Long version) {}

    /**
     * One change.
     *
     * <ul>
     *   <li>{@code add_task}: to {@code stage}, with {@code title}, {@code for}, {@code dueDay}, {@code description}, {@code link}
     *   <li>{@code move_task}: {@code task} to {@code dueDay}
     *   <li>{@code drop_task}: {@code task}
     *   <li>{@code extend_stage}: {@code stage} by {@code days}; those after it end as much later
     *   <li>{@code add_stage}: {@code newStage}
     *   <li>{@code drop_stage}: {@code stage}, which must not have been opened
     *   <li>{@code change_target}: of {@code stage} for {@code indicator} and {@code period} to {@code target}, 0 or more
     *   <li>{@code pause}, {@code resume}: for a leave; all that is to come moves by as many days
     *   <li>{@code sign_off}: the stage under way
     * </ul>
     *
     * @param stage the key of a stage; the one under way if it is left out
     * @param task the key or id of a task or check-in
     * @param days how many more, 1 to 365
     * @param period as in plans; may be left out where the indicator has one target
     */
    public record Operation(
            @OneOf(PlanOperations.Kind.class) @Nullable String op,
            @Nullable String stage,
            @Nullable String task,
            @Nullable String title,

            @JsonProperty("for") @OneOf(Doer.class) @Nullable
            String doer,

            @Nullable Integer dueDay,
            @Nullable String description,
            @Nullable String link,
            @Nullable Integer days,
            @Nullable String indicator,
            @OneOf(Period.class) @Nullable String period,
            @Nullable BigDecimal target,
            PlanDraft.@Nullable StageDraft newStage) {}

    private final OnboardingTable table;
    private final Onboardings onboardings;
    private final PlanOperations operations;
    private final Sights sights;
    private final Processes processes;
    private final ChangeLog log;
    private final Looks looks;
    private final OnboardingNews news;
    private final Organizations organizations;

    OnboardingChanges(
            OnboardingTable table,
            Onboardings onboardings,
            PlanOperations operations,
            Sights sights,
            Processes processes,
            ChangeLog log,
            Looks looks,
            OnboardingNews news,
            Organizations organizations) {
        this.table = table;
        this.onboardings = onboardings;
        this.operations = operations;
        this.sights = sights;
        this.processes = processes;
        this.log = log;
        this.looks = looks;
        this.news = news;
        this.organizations = organizations;
    }

    /**
     * Changes one that runs.
     *
     * @throws Refusal naming what is wrong; a conflict if it was changed since the version given, or has ended, or a stage has
     */
    @Transactional
    public Onboarding change(Viewer viewer, long id, Request request) {
        OrganizationId organization = viewer.organization();
        Onboarding seen = onboardings.find(viewer, id);
        List<Operation> wanted = wanted(request);
        sights.checkMayChange(viewer, seen);
        if (seen.instance() != null) {
            // First the process's lock, as the process itself takes it
            processes.values(organization, seen.instance());
        }
        Onboarding before = table.lock(organization, id).orElseThrow();
        if (request.version() != null && request.version() != before.version()) {
            throw Refusal.conflict("The onboarding was changed since you looked; look again, then change it");
        }
        if (!before.isRunning()) {
            throw Refusal.conflict("The onboarding is " + before.status().key() + "; what is over stays as it is");
        }
        Onboarding now = before;
        for (int i = 0; i < wanted.size(); i++) {
            PlanOperations.Done done =
                    operations.apply(new PlanOperations.Context(viewer, "/operations/" + i), now, wanted.get(i));
            now = done.onboarding();
            String note = request.note();
            log.note(organization, id, viewer.actor(), note == null ? done.what() : done.what() + " (" + note + ")");
        }
        table.update(organization, now);
        retime(organization, before, now);
        looks.soon(organization, id, "changed-" + Ids.format(Ids.next()));
        news.changed(organization, now);
        return table.find(organization, id).orElseThrow();
    }

    private static List<Operation> wanted(Request request) {
        Faults faults = new Faults();
        List<Operation> wanted = request.operations() == null ? List.of() : request.operations();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            faults.add("/operations", "holds " + wanted.size() + "; give 1 to " + MOST + " changes");
        }
        faults.optional("/note", request.note(), LONGEST_NOTE);
        faults.refuseIfAny();
        return wanted;
    }

    /** Moves the time at which the stage under way is over. */
    private void retime(OrganizationId organization, Onboarding before, Onboarding now) {
        Leg open = now.open().orElse(null);
        String instance = now.instance();
        if (open == null || instance == null) {
            return;
        }
        Instant end = now.status() == Onboarding.Status.PAUSED
                ? NEVER
                : organizations.calendar(organization).startOf(now.lastDay(open).plusDays(1));
        boolean same = now.status() == before.status()
                && before.open()
                        .filter(leg -> before.lastDay(leg).equals(now.lastDay(open)))
                        .isPresent();
        if (!same) {
            processes.retime(organization, instance, "stageTime", end);
        }
    }
}
