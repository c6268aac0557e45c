package io.pacesetter.api.coaching;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.coaching.ActionItem;
import io.pacesetter.processes.coaching.Coaching;
import io.pacesetter.processes.coaching.CoachingOverview;
import io.pacesetter.processes.coaching.CoachingTemplate;
import io.pacesetter.processes.coaching.CoachingTemplates;
import io.pacesetter.processes.coaching.Cycle;
import io.pacesetter.processes.coaching.Question;
import io.pacesetter.processes.coaching.Session;
import io.pacesetter.processes.coaching.StartedBy;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.runtime.Steps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes cycles to viewers: to each what is for them to read. */
@Component
class CycleDescriptions {

    private final Coaching coaching;
    private final CoachingOverview overview;
    private final CoachingTemplates templates;
    private final Processes processes;
    private final Rosters rosters;

    CycleDescriptions(
            Coaching coaching,
            CoachingOverview overview,
            CoachingTemplates templates,
            Processes processes,
            Rosters rosters) {
        this.coaching = coaching;
        this.overview = overview;
        this.templates = templates;
        this.processes = processes;
        this.rosters = rosters;
    }

    CycleResponse of(Viewer viewer, Cycle cycle) {
        return of(viewer, List.of(cycle)).get(0);
    }

    List<CycleResponse> of(Viewer viewer, List<Cycle> cycles) {
        OrganizationId organization = viewer.organization();
        Roster roster = rosters.current(organization);
        Map<Long, List<Session>> sessions = overview.sessions(organization, cycles);
        return cycles.stream()
                .map(cycle -> describe(viewer, roster, cycle, sessions.getOrDefault(cycle.id(), List.of())))
                .toList();
    }

    /** What was said is for the member and for those who coach; others who see the cycle see its figures. */
    private static boolean readsWords(Viewer viewer, Cycle cycle) {
        return viewer.may(Permission.COACHING_WRITE) || isMember(viewer, cycle.memberId());
    }

    private static boolean isMember(Viewer viewer, long member) {
        return Objects.equals(viewer.personId(), member);
    }

    private CycleResponse describe(Viewer viewer, Roster roster, Cycle cycle, List<Session> sessions) {
        OrganizationId organization = viewer.organization();
        StartedBy by = cycle.startedBy();
        Long effect = by.effectId();
        CoachingTemplate template = templates.get(organization, cycle.templateId());
        boolean reads = readsWords(viewer, cycle);
        String instance = cycle.instance();
        return new CycleResponse(
                Ids.format(cycle.id()),
                Coached.of(roster, cycle.memberId()),
                Coached.orNull(roster, cycle.managerId()),
                new CycleResponse.Template(Ids.format(template.id()), template.key(), template.name()),
                cycle.status().key(),
                reads ? cycle.topic() : null,
                new CycleResponse.Start(
                        by.kind().key(), by.rule(), effect == null ? null : Ids.format(effect), by.actor()),
                reads ? coaching.saidByRules(organization, cycle) : List.of(),
                cycle.createdAt(),
                sessions.stream()
                        .map(session -> session(viewer, roster, session, reads))
                        .toList(),
                coaching.everyOf(organization, cycle),
                cycle.status().isOver() ? null : cycle.nextOn(),
                reads ? cycle.reason() : null,
                instance,
                instance == null || cycle.status().isOver() ? List.of() : active(organization, instance),
                cycle.version());
    }

    private List<String> active(OrganizationId organization, String instance) {
        return processes.steps(organization, instance).active().stream()
                .map(Steps.ActiveNode::nodeId)
                .toList();
    }

    private static CycleResponse.SessionOfCycle session(Viewer viewer, Roster roster, Session session, boolean reads) {
        Session.Review review = session.review();
        return new CycleResponse.SessionOfCycle(
                Ids.format(session.id()),
                session.number(),
                session.heldOn(),
                reads ? answers(session) : List.of(),
                notes(viewer, session, reads),
                reads ? session.snapshot() : null,
                reads
                        ? session.actions().stream()
                                .map(action -> action(roster, action))
                                .toList()
                        : List.of(),
                review == null ? null : review.acknowledgedAt(),
                review == null || !reads ? null : review.answer(),
                moved(session.result()),
                escalated(session.resolution(), reads));
    }

    private static List<CycleResponse.Answered> answers(Session session) {
        Map<String, String> texts = new HashMap<>();
        for (Question question : session.questions()) {
            texts.put(question.key(), question.text());
        }
        return session.answers().stream()
                .map(answer -> new CycleResponse.Answered(
                        answer.question(),
                        texts.getOrDefault(answer.question(), answer.question()),
                        answer.by(),
                        answer.answer()))
                .toList();
    }

    private static CycleResponse.Notes notes(Viewer viewer, Session session, boolean reads) {
        Session.Notes notes = session.notes();
        if (notes == null) {
            return new CycleResponse.Notes(null, null);
        }
        return new CycleResponse.Notes(reads ? notes.shared() : null, notes.isBy(viewer) ? notes.secret() : null);
    }

    private static CycleResponse.Action action(Roster roster, ActionItem action) {
        return new CycleResponse.Action(
                Ids.format(action.id()),
                action.text(),
                Coached.of(roster, action.ownerId()),
                action.due(),
                action.done());
    }

    private static CycleResponse.@Nullable Moved moved(Session.@Nullable Result result) {
        return result == null
                ? null
                : new CycleResponse.Moved(
                        result.indicator(),
                        result.movement().before(),
                        result.movement().after(),
                        result.movement().change(),
                        result.movement().attainment(),
                        result.verdict().key());
    }

    private static CycleResponse.@Nullable Escalated escalated(Session.@Nullable Resolution resolution, boolean reads) {
        return resolution == null
                ? null
                : new CycleResponse.Escalated(
                        resolution.verdict().key(), reads ? resolution.note() : null, resolution.by());
    }
}
