package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.WorkItem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills in a new session: who holds it today, the questions, and how the member stands. */
@Component
class PrepareStep extends CoachingStep {

    private final CycleRows rows;
    private final SessionRows sessions;
    private final CoachingTemplates templates;
    private final Snapshots snapshots;
    private final Leads leads;
    private final CoachingWords words;
    private final Clock clock;

    PrepareStep(
            CycleRows rows,
            SessionRows sessions,
            CoachingTemplates templates,
            Snapshots snapshots,
            Leads leads,
            CoachingWords words,
            Clock clock) {
        super("coaching-prepare", rows);
        this.rows = rows;
        this.sessions = sessions;
        this.templates = templates;
        this.snapshots = snapshots;
        this.leads = leads;
        this.words = words;
        this.clock = clock;
    }

    @Override
    Map<String, Object> perform(WorkItem item, Cycle cycle) {
        OrganizationId organization = item.organization();
        Long manager = leads.of(organization, cycle.memberId()).orElse(null);
        Optional<Session> before = sessions.latest(organization, cycle.id());
        boolean prepared = before.isPresent() && before.get().heldOn() == null;
        int number = before.map(session -> prepared ? session.number() : session.number() + 1)
                .orElse(1);
        long session = prepared ? before.get().id() : Ids.next();
        if (!prepared) {
            sessions.insert(organization, session(organization, cycle, session, number));
        }
        rows.give(organization, cycle.id(), manager);
        rows.move(organization, cycle.id(), Cycle.Status.PREPARING, leads.today(organization));
        return Map.of(
                "session", Ids.format(session),
                "manager", manager == null ? "" : Ids.format(manager),
                "sessionTitle", words.session(organization, cycle.memberId(), number),
                "reviewTitle", words.review(organization));
    }

    private Session session(OrganizationId organization, Cycle cycle, long id, int number) {
        CoachingTemplate template = templates.get(organization, cycle.templateId());
        return new Session(
                id,
                cycle.id(),
                number,
                cycle.memberId(),
                leads.of(organization, cycle.memberId()).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                template.questions(),
                template.fill().privateNotes(),
                snapshots.of(organization, cycle.memberId(), template.fill()),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }
}
