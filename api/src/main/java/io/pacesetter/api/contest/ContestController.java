package io.pacesetter.api.contest;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.contest.ContestDraft;
import io.pacesetter.engine.contest.ContestLife;
import io.pacesetter.engine.contest.Contests;
import io.pacesetter.engine.contest.Win;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.rules.language.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contests: everyone sees those that were started; whoever writes them, drafts too. */
@RestController
@RequestMapping("/api/v1/contests")
@Tag(name = "Contests")
class ContestController {

    /** A contest as somebody describes it; {@code version} is the one read before, when a draft is rewritten. */
    record ContestRequest(
            @Nullable String key,
            @Nullable String name,
            @Nullable String description,

            @Schema(allowableValues = {"member", "team"}) @Nullable
            String level,

            @Nullable List<String> participants,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer graceHours,
            @Nullable ScoringRequest scoring,
            @Nullable WinRequest win,
            @Nullable List<PrizeRequest> prizes,
            @Nullable Long version) {

        ContestDraft draft() {
            return new ContestDraft(
                    key,
                    name,
                    description,
                    level,
                    participants,
                    from,
                    to,
                    graceHours,
                    scoring == null ? null : scoring.draft(),
                    win == null ? null : new ContestDraft.Winning(win.kind(), win.target(), win.tieBreak()),
                    prizes(prizes));
        }

        static @Nullable List<ContestDraft.PrizeDraft> prizes(@Nullable List<PrizeRequest> prizes) {
            return prizes == null
                    ? null
                    : prizes.stream()
                            .map(prize -> new ContestDraft.PrizeDraft(prize.place(), prize.text()))
                            .toList();
        }
    }

    /** A text in a language, or a form. */
    record ScoringRequest(
            @Nullable String text,
            @OneOf(Language.class) @Nullable String language,
            @Nullable FormRequest form) {

        ContestDraft.Scoring draft() {
            return new ContestDraft.Scoring(
                    text,
                    language,
                    form == null ? null : new ContestDraft.Form(form.activityTypes(), form.points(), form.indicator()));
        }
    }

    /** Activity types with the points of each (without points: the amount), or an indicator. */
    record FormRequest(
            @Nullable List<String> activityTypes,
            @Nullable BigDecimal points,
            @Nullable String indicator) {}

    record WinRequest(
            @OneOf(Win.Kind.class) @Nullable String kind,
            @Nullable BigDecimal target,
            @OneOf(Win.TieBreak.class) @Nullable String tieBreak) {}

    record PrizeRequest(@Nullable Integer place, @Nullable String text) {}

    /** A change under way; what is left out stays. */
    record AmendRequest(
            @Nullable ScoringRequest scoring,
            @Nullable String to,
            @Nullable List<PrizeRequest> prizes,
            @Nullable String note) {}

    record NoteRequest(@Nullable String note) {}

    private final Contests contests;
    private final ContestLife life;
    private final ScoringTexts scorings;
    private final Subjects subjects;
    private final Rosters rosters;

    ContestController(Contests contests, ContestLife life, ScoringTexts scorings, Subjects subjects, Rosters rosters) {
        this.contests = contests;
        this.life = life;
        this.scorings = scorings;
        this.subjects = subjects;
        this.rosters = rosters;
    }

    @GetMapping
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists contests, the latest to begin first")
    PageOf<ContestResponse> list(
            Viewer viewer,
            @Parameter(description = "draft, scheduled, running, closing, final or cancelled; all without it")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Contest.Status wanted = status == null
                ? null
                : Contest.Status.find(status)
                        .orElseThrow(() -> Refusal.invalid("/status", "There is no status " + status));
        List<Contest> all = contests.list(viewer.organization(), wanted, viewer.may(CONTESTS_WRITE));
        Roster roster = rosters.current(viewer.organization());
        List<ContestResponse> items = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(contest -> ContestResponse.of(contest, roster))
                .toList();
        return new PageOf<>(items, page, size, all.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(CONTESTS_WRITE)
    @Operation(
            summary = "Writes a contest, as a draft",
            description = "Managers name participants whom they manage. A day as the end counts in full.")
    ContestDetails create(Viewer viewer, @RequestBody ContestRequest body) {
        return shown(viewer, contests.create(viewer, body.draft()));
    }

    @GetMapping("/{id}")
    @Requires(STANDINGS_READ)
    @Operation(summary = "Reads a contest and how it is scored, in every language")
    ContestDetails read(Viewer viewer, @PathVariable String id) {
        return shown(viewer, seen(viewer, id));
    }

    @PutMapping("/{id}")
    @Requires(CONTESTS_WRITE)
    @Operation(summary = "Rewrites a draft; its key stays")
    ContestDetails change(Viewer viewer, @PathVariable String id, @RequestBody ContestRequest body) {
        Contest old = managed(viewer, id);
        return shown(viewer, contests.change(viewer, old.id(), body.draft(), body.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(CONTESTS_WRITE)
    @Operation(summary = "Throws a draft away")
    void delete(Viewer viewer, @PathVariable String id) {
        contests.delete(viewer, managed(viewer, id).id());
    }

    @PostMapping("/{id}/start")
    @Requires(CONTESTS_WRITE)
    @Operation(summary = "Starts a draft; its scoring is pinned to the version published now")
    ContestDetails start(Viewer viewer, @PathVariable String id) {
        return shown(viewer, life.start(viewer, managed(viewer, id).id()));
    }

    @PostMapping("/{id}/amend")
    @Requires(CONTESTS_WRITE)
    @Operation(summary = "Changes a contest under way from now on, and tells its participants")
    ContestDetails amend(Viewer viewer, @PathVariable String id, @RequestBody AmendRequest body) {
        ScoringRequest scoring = body.scoring();
        return shown(
                viewer,
                life.amend(
                        viewer,
                        managed(viewer, id).id(),
                        new ContestLife.Change(
                                scoring == null ? null : scoring.draft(),
                                body.to(),
                                ContestRequest.prizes(body.prizes()),
                                body.note())));
    }

    @PostMapping("/{id}/cancel")
    @Requires(CONTESTS_WRITE)
    @Operation(summary = "Ends a contest without a result, and says why")
    ContestDetails cancel(Viewer viewer, @PathVariable String id, @RequestBody NoteRequest body) {
        return shown(viewer, life.cancel(viewer, managed(viewer, id).id(), body.note()));
    }

    private ContestDetails shown(Viewer viewer, Contest contest) {
        return new ContestDetails(
                ContestResponse.of(contest, rosters.current(viewer.organization())),
                scorings.of(viewer.organization(), contest));
    }

    private Contest seen(Viewer viewer, String id) {
        return ContestAddress.find(contests, viewer, id);
    }

    /** Finds a contest that the viewer may change: with a sight of everyone any, else those of people they manage. */
    private Contest managed(Viewer viewer, String id) {
        Contest contest = seen(viewer, id);
        boolean own = viewer.seesEveryone()
                || (!contest.terms().participants().isEmpty()
                        && contest.terms().participants().stream()
                                .allMatch(subject -> subjects.manages(
                                        viewer, new Subject(contest.terms().level(), subject))));
        if (!own) {
            throw Refusal.forbidden("The contest " + contest.name() + " is not yours; its participants are others'");
        }
        return contest;
    }
}
