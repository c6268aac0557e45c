package io.pacesetter.engine.contest;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.NewRulebook;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contests of an organization while they are written; see {@link ContestLife} for what happens then. */
@Service
public class Contests {

    private static final int MOST = 10_000;

    private final ContestTable table;
    private final Scorings scorings;
    private final Rulebooks rulebooks;
    private final Subjects subjects;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Revisions revisions;
    private final Audit audit;
    private final Clock clock;

    Contests(
            ContestTable table,
            Scorings scorings,
            Rulebooks rulebooks,
            Subjects subjects,
            Rosters rosters,
            Organizations organizations,
            Revisions revisions,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.scorings = scorings;
        this.rulebooks = rulebooks;
        this.subjects = subjects;
        this.rosters = rosters;
        this.organizations = organizations;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns the contests of a status, or all, the latest to begin first; drafts only to whom may write contests. */
    @Transactional(readOnly = true)
    public List<Contest> list(OrganizationId organization, Contest.@Nullable Status status, boolean drafts) {
        return table.all(organization).stream()
                .filter(contest -> status == null || contest.status() == status)
                .filter(contest -> drafts || contest.status() != Contest.Status.DRAFT)
                .toList();
    }

    /**
     * Returns a contest.
     *
     * @throws Refusal if there is none
     */
    @Transactional(readOnly = true)
    public Contest find(OrganizationId organization, long id) {
        return table.find(organization, id).orElseThrow(() -> Refusal.notFound("Contest", Ids.format(id)));
    }

    /**
     * Writes a new contest, as a draft.
     *
     * @throws Refusal naming every field that is wrong, or if the viewer does not manage who takes part
     */
    @Transactional
    public Contest create(Viewer viewer, ContestDraft draft) {
        OrganizationId organization = viewer.organization();
        revisions.changed(organization);
        if (table.all(organization).size() >= MOST) {
            throw Refusal.conflict("There are " + MOST + " contests, which is as many as there may be");
        }
        Faults faults = new Faults();
        ContestCheck check = check(organization, faults);
        String name = check.name(draft.name());
        String key = free(organization, check.key(draft.key(), name), draft.key() != null, faults);
        Level level = check.level(draft.level());
        Scorings.Text scoring = scorings.read(organization, draft.scoring(), level, home(organization), faults);
        Contest.Terms terms = terms(viewer, draft, name, level, check);
        faults.refuseIfAny();
        long id = Ids.next();
        Rulebook rulebook = rulebooks.create(
                viewer,
                new NewRulebook(
                        "contest_" + key,
                        name,
                        Purpose.CONTEST.key(),
                        id,
                        null,
                        scoring.text(),
                        scoring.language().key()));
        Contest contest =
                new Contest(id, key, terms, Contest.Status.DRAFT, rulebook.id(), viewer.actor(), null, null, 0);
        table.insert(organization, contest, clock.instant());
        audit.record(viewer, "contest.created", key, null);
        return contest;
    }

    /**
     * Rewrites a draft; its key stays.
     *
     * @param version the version that was read; null for whatever is there
     * @throws Refusal if there is none, it is no draft any more, somebody else changed it, or a field is wrong
     */
    @Transactional
    public Contest change(Viewer viewer, long id, ContestDraft draft, @Nullable Long version) {
        OrganizationId organization = viewer.organization();
        revisions.changed(organization);
        Contest old = drafted(organization, id, "Amend it instead");
        if (version != null && version != old.version()) {
            throw Refusal.conflict("Somebody else changed " + old.name() + " meanwhile; read it again");
        }
        Faults faults = new Faults();
        ContestCheck check = check(organization, faults);
        String name = check.name(draft.name());
        Level level = check.level(draft.level());
        Scorings.Text scoring = scorings.read(organization, draft.scoring(), level, home(organization), faults);
        Contest.Terms terms = terms(viewer, draft, name, level, check);
        faults.refuseIfAny();
        rulebooks.saveDraft(
                viewer, old.rulebookId(), scoring.text(), scoring.language().key(), null);
        table.update(organization, old.with(terms));
        return find(organization, id);
    }

    /**
     * Throws a draft away.
     *
     * @throws Refusal if there is none, or it is no draft any more
     */
    @Transactional
    public void delete(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        revisions.changed(organization);
        Contest old = drafted(organization, id, "Cancel it instead");
        table.delete(organization, id);
        rulebooks.delete(viewer, old.rulebookId());
        audit.record(viewer, "contest.deleted", old.key(), null);
    }

    private Contest drafted(OrganizationId organization, long id, String advice) {
        Contest old = table.lock(organization, id).orElseThrow(() -> Refusal.notFound("Contest", Ids.format(id)));
        if (old.status() != Contest.Status.DRAFT) {
            throw Refusal.conflict(
                    "The contest " + old.name() + " is " + old.status().key() + ", no draft. " + advice);
        }
        return old;
    }

    private Contest.Terms terms(Viewer viewer, ContestDraft draft, String name, Level level, ContestCheck check) {
        Instant[] window = check.window(draft.from(), draft.to());
        return new Contest.Terms(
                name,
                check.description(draft.description()),
                level,
                window[0],
                window[1],
                check.grace(draft.graceHours()),
                check.win(draft.win()),
                check.prizes(draft.prizes()),
                check.participants(viewer, level, draft.participants(), subjects));
    }

    private ContestCheck check(OrganizationId organization, Faults faults) {
        return new ContestCheck(faults, rosters.current(organization), organizations.calendar(organization));
    }

    private Language home(OrganizationId organization) {
        return organizations.profile(organization).locale().startsWith("ko") ? Language.KO : Language.EN;
    }

    /** Returns a key that no contest has: the one asked for, or one like it. */
    private String free(OrganizationId organization, String key, boolean asked, Faults faults) {
        if (!table.isTaken(organization, key)) {
            return key;
        }
        if (asked) {
            faults.add("/key", "'" + key + "' is the key of another contest already; choose another");
            return key;
        }
        int number = 2;
        while (table.isTaken(organization, key + "_" + number)) {
            number++;
        }
        return key + "_" + number;
    }
}
