package io.pacesetter.api.contest;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.ledger.Entries;
import io.pacesetter.api.ledger.EntryResponse;
import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contest.Amendment;
import io.pacesetter.engine.contest.Contest;
import io.pacesetter.engine.contest.ContestLife;
import io.pacesetter.engine.contest.ContestStandings;
import io.pacesetter.engine.contest.Contests;
import io.pacesetter.engine.contest.Result;
import io.pacesetter.engine.contest.Standing;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How contests stand; the same to everyone in the organization. */
@RestController
@RequestMapping("/api/v1/contests/{id}")
@Tag(name = "Contests")
class ContestStandingController {

    private static final int MOST = 1_000;
    private static final int NEIGHBOURS = 2;

    /**
     * How a contest stands.
     *
     * @param provisional whether it may still change
     * @param total how many take part
     */
    record StandingsResponse(
            @OneOf(Contest.Status.class) String status, boolean provisional, int total, List<StandingRow> rows) {}

    /** Where a participant stands. */
    record StandingRow(
            int rank,
            ContestResponse.Named subject,
            BigDecimal score,
            boolean qualified,
            @Nullable Instant reachedAt,
            @Nullable String prize) {

        static StandingRow of(Standing standing, Contest contest, Roster roster) {
            return new StandingRow(
                    standing.rank(),
                    ContestResponse.Named.of(contest.terms().level(), standing.subjectId(), roster),
                    standing.score(),
                    standing.qualified(),
                    standing.reachedAt(),
                    standing.prize());
        }
    }

    /** The fixed results; none before the contest is final. */
    record Results(List<ResultRow> items) {}

    /** Where a participant stood at the end. */
    record ResultRow(
            int place,
            ContestResponse.Named subject,
            BigDecimal score,
            @Nullable String prize,
            @Nullable Instant handedOverAt,
            @Nullable String handedOverBy) {

        static ResultRow of(Result result, Contest contest, Roster roster) {
            Standing standing = result.standing();
            return new ResultRow(
                    standing.rank(),
                    ContestResponse.Named.of(contest.terms().level(), standing.subjectId(), roster),
                    standing.score(),
                    standing.prize(),
                    result.handedOverAt(),
                    result.handedOverBy());
        }
    }

    /** What was changed under way, in order. */
    record Amendments(List<Amendment> items) {}

    private final Contests contests;
    private final ContestStandings standings;
    private final ContestLife life;
    private final Subjects subjects;
    private final Rosters rosters;
    private final Entries entries;

    ContestStandingController(
            Contests contests,
            ContestStandings standings,
            ContestLife life,
            Subjects subjects,
            Rosters rosters,
            Entries entries) {
        this.contests = contests;
        this.standings = standings;
        this.life = life;
        this.subjects = subjects;
        this.rosters = rosters;
        this.entries = entries;
    }

    @GetMapping("/standings")
    @Requires(STANDINGS_READ)
    @Operation(summary = "Shows how a contest stands: all, or the top and somebody's neighbours")
    StandingsResponse standings(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = "How many of the top; all without it") @RequestParam(required = false) @Nullable
                    Integer size,
            @Parameter(description = "The id of a participant whose neighbours are added")
                    @RequestParam(required = false)
                    @Nullable
                    String around) {
        if (size != null && (size < 1 || size > MOST)) {
            throw Refusal.invalid("/size", "must be 1 to " + MOST + ", not " + size);
        }
        Contest contest = ContestAddress.find(contests, viewer, id);
        Roster roster = rosters.current(viewer.organization());
        List<Standing> all = standings.of(viewer.organization(), contest);
        List<StandingRow> rows = window(all, size, around).stream()
                .map(standing -> StandingRow.of(standing, contest, roster))
                .toList();
        return new StandingsResponse(
                contest.status().key(), contest.status() != Contest.Status.FINAL, all.size(), rows);
    }

    private static List<Standing> window(List<Standing> all, @Nullable Integer size, @Nullable String around) {
        int top = size == null ? all.size() : size;
        long subject = around == null ? 0 : Ids.tryParse(around).orElse(0);
        List<Standing> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i < top || isNear(all, i, subject)) {
                shown.add(all.get(i));
            }
        }
        return shown;
    }

    private static boolean isNear(List<Standing> all, int index, long subject) {
        int to = Math.min(all.size(), index + NEIGHBOURS + 1);
        return all.subList(Math.max(0, index - NEIGHBOURS), to).stream()
                .anyMatch(standing -> standing.subjectId() == subject);
    }

    @GetMapping("/standings/{subject}/entries")
    @Requires(ACTIVITIES_READ)
    @Operation(summary = "Lists the entries of the ledger that make up a participant's score, the last first")
    PageOf<EntryResponse> entries(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String subject,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Contest contest = ContestAddress.find(contests, viewer, id);
        long number = Ids.tryParse(subject).orElseThrow(() -> Refusal.notFound("Participant", subject));
        LedgerBrowser.Found found =
                standings.entries(viewer.organization(), contest, number, new ContestStandings.Page(page, size));
        return new PageOf<>(entries.show(viewer.organization(), found.entries()), page, size, found.total());
    }

    @GetMapping("/results")
    @Requires(STANDINGS_READ)
    @Operation(summary = "Shows the fixed results and which prizes were handed over; none before the contest is final")
    Results results(Viewer viewer, @PathVariable String id) {
        Contest contest = ContestAddress.find(contests, viewer, id);
        Roster roster = rosters.current(viewer.organization());
        return new Results(standings.results(viewer.organization(), contest).stream()
                .map(result -> ResultRow.of(result, contest, roster))
                .toList());
    }

    @PostMapping("/results/{subject}/handed-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(CONTESTS_WRITE)
    @Operation(summary = "Notes that a prize was handed over")
    void handOver(Viewer viewer, @PathVariable String id, @PathVariable String subject) {
        Contest contest = ContestAddress.find(contests, viewer, id);
        long number = Ids.tryParse(subject).orElseThrow(() -> Refusal.notFound("Result", subject));
        if (!viewer.seesEveryone()
                && !subjects.manages(viewer, new Subject(contest.terms().level(), number))) {
            throw Refusal.forbidden("The winner is not among those whom you manage");
        }
        life.handOver(viewer, contest.id(), number);
    }

    @GetMapping("/amendments")
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists what was changed of a contest under way, in order")
    Amendments amendments(Viewer viewer, @PathVariable String id) {
        Contest contest = ContestAddress.find(contests, viewer, id);
        return new Amendments(life.amendments(viewer.organization(), contest.id()));
    }
}
