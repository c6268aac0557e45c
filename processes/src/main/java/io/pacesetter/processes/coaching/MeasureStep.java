package io.pacesetter.processes.coaching;

import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.WorkItem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at the numbers since the session, and decides by the template's text what follows. */
@Component
class MeasureStep extends CoachingStep {

    private final CycleRows rows;
    private final SessionRows sessions;
    private final CoachingTemplates templates;
    private final Movements movements;
    private final Snapshots snapshots;
    private final Indicators indicators;
    private final Leads leads;
    private final Notices notices;
    private final CoachingWords words;

    MeasureStep(
            CycleRows rows,
            SessionRows sessions,
            CoachingTemplates templates,
            Movements movements,
            Snapshots snapshots,
            Indicators indicators,
            Leads leads,
            Notices notices,
            CoachingWords words) {
        super("coaching-measure", rows);
        this.rows = rows;
        this.sessions = sessions;
        this.templates = templates;
        this.movements = movements;
        this.snapshots = snapshots;
        this.indicators = indicators;
        this.leads = leads;
        this.notices = notices;
        this.words = words;
    }

    @Override
    Map<String, Object> perform(WorkItem item, Cycle cycle) {
        OrganizationId organization = item.organization();
        Session session = sessions.latest(organization, cycle.id()).orElseThrow();
        CoachingTemplate.Judging judging =
                templates.get(organization, cycle.templateId()).judging();
        Movement movement = movement(organization, session, judging);
        Verdict verdict = Decision.of(judging.decision()).decide(movement);
        Optional<IndicatorDefinition> indicator =
                Optional.ofNullable(judging.indicatorId()).flatMap(id -> indicators.find(organization, id));
        String key = indicator.map(IndicatorDefinition::key).orElse(null);
        sessions.judge(organization, session.id(), new Session.Result(key, movement, verdict));
        rows.move(organization, cycle.id(), Cycle.Status.DECIDING, leads.today(organization));
        Long manager = leads.of(organization, cycle.memberId()).orElse(null);
        if (manager != null) {
            String name = indicator.map(IndicatorDefinition::name).orElse(null);
            String text = words.result(organization, cycle.memberId(), name, movement);
            notices.send(
                    organization,
                    manager,
                    new Notices.Message("coaching", text, "/coaching/" + Ids.format(cycle.id())));
        }
        return Map.of(
                "decision", verdict.key(),
                "above",
                        leads.over(organization, cycle.memberId(), manager)
                                .map(Ids::format)
                                .orElse(""),
                "escalationTitle", words.escalation(organization, cycle.memberId()));
    }

    private Movement movement(OrganizationId organization, Session session, CoachingTemplate.Judging judging) {
        BigDecimal attainment = snapshots.attainment(organization, session.memberId(), judging.indicatorId());
        if (judging.followUpWorkingDays() == 0) {
            return new Movement(null, null, null, attainment, session.number());
        }
        Movements.Held held = new Movements.Held(
                session.memberId(), Objects.requireNonNull(session.heldOn()), session.number(), attainment);
        return movements.around(organization, held, judging);
    }
}
