package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.ProcessEnd;
import io.pacesetter.processes.runtime.Processes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Ends onboardings: with their process, or before it. Whoever changes one locks its process instance first, as the process
 * does itself, so that neither waits for the other.
 */
@Component
class Ending implements ProcessEnd {

    static final String PROCESS = "onboarding";

    private final OnboardingTable table;
    private final Errands errands;
    private final StageTargets targets;
    private final ChangeLog log;
    private final Processes processes;
    private final Team team;
    private final OnboardingNews news;

    Ending(
            OnboardingTable table,
            Errands errands,
            StageTargets targets,
            ChangeLog log,
            @Lazy Processes processes,
            Team team,
            OnboardingNews news) {
        this.table = table;
        this.errands = errands;
        this.targets = targets;
        this.log = log;
        this.processes = processes;
        this.team = team;
        this.news = news;
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public void ended(OrganizationId organization, String instance, String business, Outcome outcome) {
        table.lock(organization, Ids.parse(business))
                .filter(Onboarding::isRunning)
                .ifPresent(onboarding -> {
                    if (outcome == Outcome.COMPLETED) {
                        end(organization, onboarding, Onboarding.Status.COMPLETED, null);
                    } else {
                        errands.dropAll(organization, onboarding);
                        end(organization, onboarding, Onboarding.Status.CANCELLED, "Its process was ended");
                    }
                });
    }

    /** Cancels one that runs, with its tasks and its process; nothing happens if it has ended. */
    void cancel(OrganizationId organization, long id, String reason, String actor) {
        String instance = table.find(organization, id).map(Onboarding::instance).orElse(null);
        if (instance != null) {
            processes.values(organization, instance);
        }
        Onboarding onboarding =
                table.lock(organization, id).filter(Onboarding::isRunning).orElse(null);
        if (onboarding == null) {
            return;
        }
        errands.dropAll(organization, onboarding);
        end(organization, onboarding, Onboarding.Status.CANCELLED, reason);
        log.note(organization, id, actor, "Cancelled: " + reason);
        if (instance != null) {
            processes.abort(organization, instance, reason, actor);
        }
    }

    private void end(
            OrganizationId organization, Onboarding onboarding, Onboarding.Status how, @Nullable String reason) {
        LocalDate today = team.today(organization);
        Onboarding ended = onboarding.ended(how, today, reason);
        Leg open = onboarding.open().orElse(null);
        if (open != null) {
            targets.giveBack(organization, open, today);
            ended = ended.with(open.lending(List.of()));
        }
        table.update(organization, ended);
        news.changed(organization, ended);
    }
}
