package io.pacesetter.processes.coaching;

import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.WorkItem;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the template's training assigned; where nothing can assign it, the manager is told to. */
@Component
class TrainStep extends CoachingStep {

    private final CoachingTemplates templates;
    private final ObjectProvider<TrainingAssigner> assigners;
    private final Leads leads;
    private final Notices notices;
    private final CoachingWords words;

    TrainStep(
            CycleRows rows,
            CoachingTemplates templates,
            ObjectProvider<TrainingAssigner> assigners,
            Leads leads,
            Notices notices,
            CoachingWords words) {
        super("coaching-train", rows);
        this.templates = templates;
        this.assigners = assigners;
        this.leads = leads;
        this.notices = notices;
        this.words = words;
    }

    @Override
    Map<String, Object> perform(WorkItem item, Cycle cycle) {
        OrganizationId organization = item.organization();
        String training =
                templates.get(organization, cycle.templateId()).judging().training();
        if (training == null) {
            return Map.of();
        }
        boolean assigned = assigners.stream()
                .anyMatch(assigner -> assigner.assign(organization, training, cycle.memberId(), cycle.id()));
        if (!assigned) {
            String text = words.training(organization, cycle.memberId(), training);
            leads.of(organization, cycle.memberId())
                    .ifPresent(manager -> notices.send(
                            organization,
                            manager,
                            new Notices.Message("training", text, "/coaching/" + Ids.format(cycle.id()))));
        }
        return Map.of();
    }
}
