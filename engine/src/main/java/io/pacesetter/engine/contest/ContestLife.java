package io.pacesetter.engine.contest;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Revisions;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Publication;
import io.pacesetter.engine.rulebook.Publishing;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.rules.language.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a contest once it is written: start it, amend it, cancel it, hand over its prizes. */
@Service
public class ContestLife {

    private static final int LONGEST_NOTE = 1_000;

    /**
     * A change of a contest under way; what is null stays.
     *
     * @param to another end; see {@link ContestDraft}
     * @param note what participants are told; must be given
     */
    public record Change(
            ContestDraft.@Nullable Scoring scoring,
            @Nullable String to,
            @Nullable List<ContestDraft.PrizeDraft> prizes,
            @Nullable String note) {}

    private final ContestTable table;
    private final ResultTable results;
    private final Scorings scorings;
    private final Rulebooks rulebooks;
    private final Publishing publishing;
    private final ContestNews news;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Revisions revisions;
    private final Audit audit;
    private final Clock clock;

    ContestLife(
            ContestTable table,
            ResultTable results,
            Scorings scorings,
            Rulebooks rulebooks,
            Publishing publishing,
            ContestNews news,
            Rosters rosters,
            Organizations organizations,
            Revisions revisions,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.results = results;
        this.scorings = scorings;
        this.rulebooks = rulebooks;
        this.publishing = publishing;
        this.news = news;
        this.rosters = rosters;
        this.organizations = organizations;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts a draft: it runs once its beginning has come, and what occurred in its window counts, reported when it may. Its
     * scoring is pinned to the version published now.
     *
     * @throws Refusal if there is none, it was started before, or its scoring has problems
     */
    @Transactional
    public Contest start(Viewer viewer, long id) {
        OrganizationId organization = viewer.organization();
        Contest draft = locked(organization, id);
        if (draft.status() != Contest.Status.DRAFT) {
            throw Refusal.conflict(
                    "The contest " + draft.name() + " is " + draft.status().key() + " already");
        }
        publishing.publishFirst(viewer, draft.rulebookId(), draft.terms().from());
        revisions.changed(organization);
        Contest started = draft.started(now());
        table.update(organization, started);
        audit.record(viewer, "contest.started", draft.key(), null);
        news.moved(organization, started);
        return table.find(organization, id).orElseThrow();
    }

    /**
     * Changes a contest under way, with effect from now on. Participants are told.
     *
     * @throws Refusal naming every field that is wrong, or if there is none or it is not open
     */
    @Transactional
    public Contest amend(Viewer viewer, long id, Change change) {
        OrganizationId organization = viewer.organization();
        Contest open = locked(organization, id);
        if (!open.status().isOpen()) {
            throw Refusal.conflict("The contest " + open.name() + " is "
                    + open.status().key() + "; only what is under way is amended");
        }
        Faults faults = new Faults();
        String note = faults.required("/note", change.note(), LONGEST_NOTE);
        ContestCheck check =
                new ContestCheck(faults, rosters.current(organization), organizations.calendar(organization));
        List<String> changes = new ArrayList<>();
        Contest.Terms terms = terms(open, change, check, faults, changes);
        Scorings.Text scoring = change.scoring() == null
                ? null
                : scorings.read(organization, change.scoring(), open.terms().level(), Language.EN, faults);
        if (scoring != null) {
            changes.add(0, "scoring");
        }
        if (changes.isEmpty()) {
            faults.add("", "changes nothing; give another scoring, another end or other prizes");
        }
        faults.refuseIfAny();
        if (scoring != null) {
            rulebooks.saveDraft(
                    viewer,
                    open.rulebookId(),
                    scoring.text(),
                    scoring.language().key(),
                    null);
            publishing.publish(viewer, open.rulebookId(), new Publication(note, null, null));
        }
        revisions.changed(organization);
        Instant now = now();
        Contest amended = open.with(terms);
        table.update(organization, amended.in(amended.terms().statusAt(now), now));
        results.amend(organization, id, new Amendment(now, viewer.actor(), note, changes));
        audit.record(viewer, "contest.amended", open.key(), note);
        Contest after = table.find(organization, id).orElseThrow();
        news.amended(organization, after, note);
        return after;
    }

    private Contest.Terms terms(Contest open, Change change, ContestCheck check, Faults faults, List<String> changes) {
        Contest.Terms terms = open.terms();
        Instant to = terms.to();
        List<Prize> prizes = terms.prizes();
        if (change.to() != null) {
            Instant end = check.end(change.to());
            if (end != null && !end.isAfter(terms.from())) {
                faults.add("/to", "must be after the beginning, " + terms.from());
            }
            to = end == null ? to : end;
            changes.add("to");
        }
        if (change.prizes() != null) {
            prizes = check.prizes(change.prizes());
            changes.add("prizes");
        }
        return terms.amended(to, prizes);
    }

    /**
     * Ends a contest without a result.
     *
     * @throws Refusal if there is none, it was not started, or it is over
     */
    @Transactional
    public Contest cancel(Viewer viewer, long id, @Nullable String wantedNote) {
        OrganizationId organization = viewer.organization();
        Contest open = locked(organization, id);
        if (!open.status().isOpen()) {
            throw Refusal.conflict("The contest " + open.name() + " is "
                    + open.status().key() + "; only what is under way is cancelled");
        }
        Faults faults = new Faults();
        String note = faults.required("/note", wantedNote, LONGEST_NOTE);
        faults.refuseIfAny();
        revisions.changed(organization);
        Contest cancelled = open.in(Contest.Status.CANCELLED, now());
        table.update(organization, cancelled);
        audit.record(viewer, "contest.cancelled", open.key(), note);
        news.amended(organization, cancelled, note);
        return table.find(organization, id).orElseThrow();
    }

    /**
     * Notes that a prize was handed over.
     *
     * @throws Refusal if the contest is not final, the participant won nothing, or it was handed over before
     */
    @Transactional
    public void handOver(Viewer viewer, long id, long subjectId) {
        OrganizationId organization = viewer.organization();
        Contest contest = locked(organization, id);
        Result result = results.find(organization, id, subjectId)
                .orElseThrow(() -> Refusal.notFound("Result", Ids.format(subjectId)));
        if (result.standing().prize() == null) {
            throw Refusal.conflict(
                    "There is no prize for place " + result.standing().rank());
        }
        if (result.handedOverAt() != null) {
            throw Refusal.conflict(
                    "The prize was handed over by " + result.handedOverBy() + " at " + result.handedOverAt());
        }
        results.handOver(organization, id, subjectId, viewer.actor(), now());
        audit.record(viewer, "contest.prize-handed-over", contest.key(), Ids.format(subjectId));
    }

    /** Returns the amendments of a contest in order. */
    @Transactional(readOnly = true)
    public List<Amendment> amendments(OrganizationId organization, long id) {
        return results.amendments(organization, id);
    }

    private Contest locked(OrganizationId organization, long id) {
        return table.lock(organization, id).orElseThrow(() -> Refusal.notFound("Contest", Ids.format(id)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
