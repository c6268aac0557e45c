package io.pacesetter.api.coaching;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.CurrentOrganization;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.coaching.Coaching;
import io.pacesetter.processes.coaching.CoachingTemplates;
import io.pacesetter.processes.coaching.Cycle;
import io.pacesetter.processes.coaching.NewCycle;
import io.pacesetter.processes.coaching.StartedBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/coaching-cycles")
@Tag(name = "Coaching")
class CoachingCycleController {

    /** Who somebody is; {@code key} is the CRM's. */
    record Coached(String id, String key, String name) {

        static Coached of(Roster roster, long person) {
            String id = Ids.format(person);
            return roster.byId(person)
                    .map(member -> new Coached(id, member.key(), member.name()))
                    .orElseGet(() -> new Coached(id, "", ""));
        }
    }

    record CycleStart(
            String kind,
            @Nullable String rule,
            @Nullable String effectId,
            @Nullable String by) {}

    record CoachingCycleResponse(
            String id,
            Coached member,
            @Nullable Coached manager,
            String template,
            String status,
            @Nullable String topic,
            CycleStart startedBy,
            List<String> said,
            Instant createdAt,
            LocalDate nextOn,
            @Nullable String reason,
            long version) {}

    record CoachingCycleRequest(
            @Nullable String member,
            @Nullable String template,
            @Nullable String topic,
            @Nullable String startsOn) {}

    record CoachingCycleCreated(String id) {}

    record CancelCycleRequest(@Nullable String reason) {}

    private final Coaching coaching;
    private final CoachingTemplates templates;
    private final Rosters rosters;
    private final Audit audit;

    CoachingCycleController(Coaching coaching, CoachingTemplates templates, Rosters rosters, Audit audit) {
        this.coaching = coaching;
        this.templates = templates;
        this.rosters = rosters;
        this.audit = audit;
    }

    @GetMapping
    @Requires(COACHING_READ)
    @Operation(summary = "Lists coaching cycles, the newest first: one's own, one's teams', or everyone's")
    PageOf<CoachingCycleResponse> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Long person = member == null ? null : person(viewer, member);
        List<Cycle> found = coaching.list(viewer).stream()
                .filter(cycle -> person == null || cycle.memberId() == person)
                .filter(cycle -> status == null || cycle.status().key().equals(status))
                .toList();
        List<CoachingCycleResponse> items = found.stream()
                .skip((long) page * size)
                .limit(size)
                .map(cycle -> response(viewer, cycle))
                .toList();
        return new PageOf<>(items, page, size, found.size());
    }

    @GetMapping("/{id}")
    @Requires(COACHING_READ)
    @Operation(summary = "Shows a coaching cycle")
    CoachingCycleResponse get(Viewer viewer, @PathVariable String id) {
        return response(viewer, coaching.get(viewer, read(id)));
    }

    @PostMapping
    @Requires(COACHING_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Starts a coaching cycle with a member of one's teams")
    CoachingCycleCreated start(Viewer viewer, @RequestBody CoachingCycleRequest body) {
        Faults faults = new Faults();
        String member = faults.key("/member", body.member(), 200);
        LocalDate startsOn = faults.day("/startsOn", body.startsOn());
        faults.refuseIfAny();
        long person = person(viewer, member);
        coaching.checkMayCoach(viewer, person);
        NewCycle wanted =
                new NewCycle(person, body.template(), body.topic(), StartedBy.hand(viewer.actor()), startsOn);
        long id = CurrentOrganization.call(
                viewer.organization(), () -> coaching.start(viewer.organization(), wanted));
        audit.record(viewer, "coaching-cycle.started", member, null);
        return new CoachingCycleCreated(Ids.format(id));
    }

    @PostMapping("/{id}/cancel")
    @Requires(COACHING_WRITE)
    @Operation(summary = "Cancels a coaching cycle that is not over")
    CoachingCycleResponse cancel(Viewer viewer, @PathVariable String id, @RequestBody CancelCycleRequest body) {
        Cycle cycle = coaching.cancel(viewer, read(id), body.reason());
        audit.record(viewer, "coaching-cycle.cancelled", id, null);
        return response(viewer, cycle);
    }

    private long person(Viewer viewer, String member) {
        return Subjects.member(rosters.current(viewer.organization()), member)
                .map(Roster.Member::id)
                .orElseThrow(() -> Refusal.invalid("/member", "There is nobody with the key or id " + member));
    }

    private static long read(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Coaching cycle", id));
    }

    /** What was said is for the member and for those who coach; others who see the cycle see its figures. */
    private static boolean readsWords(Viewer viewer, Cycle cycle) {
        Long person = viewer.personId();
        return viewer.may(COACHING_WRITE) || (person != null && person == cycle.memberId());
    }

    private CoachingCycleResponse response(Viewer viewer, Cycle cycle) {
        Roster roster = rosters.current(viewer.organization());
        StartedBy by = cycle.startedBy();
        Long effect = by.effectId();
        boolean reads = readsWords(viewer, cycle);
        return new CoachingCycleResponse(
                Ids.format(cycle.id()),
                Coached.of(roster, cycle.memberId()),
                coaching.managerOf(viewer.organization(), cycle.memberId())
                        .map(manager -> Coached.of(roster, manager))
                        .orElse(null),
                templates.get(viewer.organization(), cycle.templateId()).key(),
                cycle.status().key(),
                reads ? cycle.topic() : null,
                new CycleStart(
                        by.kind().key(), by.rule(), effect == null ? null : Ids.format(effect), by.actor()),
                reads ? coaching.saidByRules(viewer.organization(), cycle) : List.of(),
                cycle.createdAt(),
                cycle.nextOn(),
                reads ? cycle.reason() : null,
                cycle.version());
    }
}
