package io.pacesetter.processes.dispute;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Sight;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.runtime.Processes;
import io.pacesetter.processes.task.Substitutes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disputes as members file them and as those see them who have a part in them: the member, the managers of the member's
 * teams, sales ops, and whoever is asked to decide. The manager is asked first; who has none is answered by sales ops.
 */
@Service
public class Disputes {

    /** The id of the process. */
    static final String PROCESS = "dispute";

    private static final int LONGEST_CLAIM = 1_000;
    private static final String ACTOR = "Pacesetter";

    private final DisputeRows rows;
    private final Questioned questioned;
    private final Processes processes;
    private final Substitutes substitutes;
    private final Subjects subjects;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Audit audit;
    private final Clock clock;

    Disputes(
            DisputeRows rows,
            Questioned questioned,
            Processes processes,
            Substitutes substitutes,
            Subjects subjects,
            Rosters rosters,
            Organizations organizations,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.questioned = questioned;
        this.processes = processes;
        this.substitutes = substitutes;
        this.subjects = subjects;
        this.rosters = rosters;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Some disputes of a longer list. */
    public record Listed(List<Dispute> disputes, long total) {}

    /**
     * Files a dispute of the viewer.
     *
     * @throws Refusal if the viewer is no member, a field is wrong, or the member questions the same thing already
     */
    @Transactional
    public Dispute file(Viewer viewer, NewDispute wanted) {
        OrganizationId organization = viewer.organization();
        Faults faults = new Faults();
        String claim = claim(wanted.claim(), faults);
        Long member = viewer.personId();
        if (member == null) {
            faults.refuseIfAny();
            throw Refusal.forbidden("Only members question points and ranks; sign in as one");
        }
        About about = questioned.find(new Questioned.Member(organization, member), wanted, faults);
        faults.refuseIfAny();
        Long manager = substitutes.insteadOf(organization, member);
        Dispute.Status status = manager == null ? Dispute.Status.WITH_SALES_OPS : Dispute.Status.WITH_MANAGER;
        Instant now = clock.instant();
        Dispute dispute =
                new Dispute(Ids.next(), member, Objects.requireNonNull(about), claim, status, now, null, null);
        rows.insert(organization, dispute);
        rows.add(organization, dispute.id(), new Dispute.Step(now, viewer.actor(), "filed", null, claim));
        rows.runsAs(organization, dispute.id(), start(organization, dispute, manager));
        audit.record(viewer, "dispute.filed", Ids.format(dispute.id()), about.key());
        return rows.find(organization, dispute.id()).orElseThrow();
    }

    private static String claim(@Nullable String given, Faults faults) {
        String text = given == null ? "" : given.strip().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        if (text.isEmpty() || text.length() > LONGEST_CLAIM) {
            faults.add("/claim", "must say what is wrong, in 1 to " + LONGEST_CLAIM + " characters");
        }
        return text;
    }

    private String start(OrganizationId organization, Dispute dispute, @Nullable Long manager) {
        String id = Ids.format(dispute.id());
        String title = title(organization, dispute);
        Map<String, Object> values = new HashMap<>();
        values.put("member", Ids.format(dispute.memberId()));
        values.put("managed", manager != null);
        values.put("manager", manager == null ? "" : Ids.format(manager));
        values.put("title", title);
        values.put("link", link(dispute));
        return processes.start(organization, PROCESS, id, title, values);
    }

    /** Returns what people see a dispute called, in the organization's language. */
    private String title(OrganizationId organization, Dispute dispute) {
        String member = rosters.current(organization)
                .byId(dispute.memberId())
                .map(Roster.Member::name)
                .orElse("");
        Map<String, Object> seen = dispute.about().seen();
        Object what = Objects.requireNonNullElse(
                seen.get("name"), Objects.requireNonNullElse(seen.get("rule"), seen.getOrDefault("reason", "")));
        boolean korean = organizations.profile(organization).locale().startsWith("ko");
        String title = (korean ? "이의 제기: " : "Dispute: ") + member;
        return what.toString().isEmpty() ? title : title + ", " + what;
    }

    /** Returns where a dispute is shown in the web application. */
    static String link(Dispute dispute) {
        return "/disputes/" + Ids.format(dispute.id());
    }

    /**
     * Returns a dispute.
     *
     * @throws Refusal if there is none that the viewer may know of
     */
    @Transactional(readOnly = true)
    public Dispute get(Viewer viewer, long id) {
        return rows.find(viewer.organization(), id)
                .filter(dispute -> maySee(viewer, dispute))
                .orElseThrow(() -> Refusal.notFound("Dispute", Ids.format(id)));
    }

    private boolean maySee(Viewer viewer, Dispute dispute) {
        Set<Long> seen = seen(viewer);
        Long person = viewer.personId();
        return seen == null
                || seen.contains(dispute.memberId())
                || (person != null
                        && dispute.instance() != null
                        && rows.asks(viewer.organization(), dispute.instance(), person));
    }

    /** Returns whose disputes the viewer sees: one's own and those of one's teams; null for everyone's. */
    private @Nullable Set<Long> seen(Viewer viewer) {
        if (viewer.may(Permission.RULES_WRITE)) {
            return null;
        }
        Sight sight = subjects.sightOf(viewer);
        Long person = viewer.personId();
        return sight.everyone() ? (person == null ? Set.of() : Set.of(person)) : sight.people();
    }

    /**
     * Returns a page of the disputes that the viewer may see, the last filed first.
     *
     * @param mine whether only the viewer's own
     * @param status null for any
     */
    @Transactional(readOnly = true)
    public Listed page(Viewer viewer, boolean mine, Dispute.@Nullable Status status, Page page) {
        Long person = viewer.personId();
        Set<Long> members = mine ? (person == null ? Set.<Long>of() : Set.of(person)) : seen(viewer);
        DisputeRows.Filter filter = new DisputeRows.Filter(members, status);
        return new Listed(
                rows.page(viewer.organization(), filter, page.number(), page.size()),
                rows.count(viewer.organization(), filter));
    }

    /**
     * Which page of a list.
     *
     * @param number from 0
     * @param size how many it holds at most
     */
    public record Page(int number, int size) {}

    /** Returns what happened to a dispute, in order. */
    public List<Dispute.Step> history(OrganizationId organization, Dispute dispute) {
        return rows.steps(organization, dispute.id());
    }

    /** Returns until when somebody is to answer, by the id of the dispute; those that nobody is asked about are left out. */
    public Map<Long, Instant> due(OrganizationId organization, List<Dispute> some) {
        Map<String, Long> byInstance = new HashMap<>();
        some.stream().filter(dispute -> dispute.status().isOpen()).forEach(dispute -> {
            if (dispute.instance() != null) {
                byInstance.put(dispute.instance(), dispute.id());
            }
        });
        Map<Long, Instant> due = new HashMap<>();
        rows.due(organization, List.copyOf(byInstance.keySet())).forEach((instance, at) -> {
            Long dispute = byInstance.get(instance);
            if (dispute != null) {
                due.put(dispute, at);
            }
        });
        return due;
    }

    /**
     * Takes a dispute of the viewer back.
     *
     * @throws Refusal if there is none, it is another member's, or it is decided
     */
    @Transactional
    public Dispute withdraw(Viewer viewer, long id) {
        Dispute dispute = get(viewer, id);
        if (!Long.valueOf(dispute.memberId()).equals(viewer.personId())) {
            throw Refusal.forbidden("Only the member who filed it withdraws a dispute");
        }
        if (!withdraw(viewer.organization(), id, viewer.actor(), "Withdrawn by the member")) {
            throw Refusal.conflict("The dispute is decided already; look at it again");
        }
        audit.record(viewer, "dispute.withdrawn", Ids.format(id), null);
        return get(viewer, id);
    }

    /** Withdraws the open disputes of a person who left. */
    void withdrawAll(OrganizationId organization, long member, String reason) {
        rows.openOf(organization, member).forEach(dispute -> withdraw(organization, dispute.id(), ACTOR, reason));
    }

    private boolean withdraw(OrganizationId organization, long id, String actor, String reason) {
        Dispute dispute = rows.lock(organization, id).orElseThrow();
        if (!dispute.status().isOpen()) {
            return false;
        }
        rows.withdraw(organization, id, actor, reason, clock.instant());
        if (dispute.instance() != null) {
            processes.abort(organization, dispute.instance(), reason, actor);
        }
        return true;
    }
}
