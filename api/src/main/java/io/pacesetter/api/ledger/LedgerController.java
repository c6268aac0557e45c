package io.pacesetter.api.ledger;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.award.Adjustments;
import io.pacesetter.engine.ledger.Kind;
import io.pacesetter.engine.ledger.LedgerBrowser;
import io.pacesetter.engine.ledger.LedgerEntry;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entries of the ledger; everyone sees their own, managers their teams', others everyone's. */
@RestController
@RequestMapping("/api/v1/ledger")
@Tag(name = "Ledger", description = "Every point, score, badge and message, with its cause")
class LedgerController {

    /** Which entries are wanted. */
    record LedgerParameters(
            @Parameter(description = "A person's id or key; everyone the caller sees without it") @Nullable
            String member,

            @Parameter(description = "points, score, badge, celebration, notification, coaching, training or review")
            @Nullable
            String kind,

            @Parameter(description = "The id of an activity: only what it caused") @Nullable
            String activity,

            @Parameter(description = "The first day") @Nullable
            String from,

            @Parameter(description = "The day after the last") @Nullable
            String to) {}

    /** A signed correction. */
    record AdjustmentRequest(
            @Nullable String member,
            @Nullable BigDecimal points,
            @Nullable String reason) {}

    private final LedgerBrowser ledger;
    private final Adjustments adjustments;
    private final Entries entries;
    private final Explanations explanations;
    private final Subjects subjects;
    private final Rosters rosters;
    private final Organizations organizations;
    private final Clock clock;

    LedgerController(
            LedgerBrowser ledger,
            Adjustments adjustments,
            Entries entries,
            Explanations explanations,
            Subjects subjects,
            Rosters rosters,
            Organizations organizations,
            Clock clock) {
        this.ledger = ledger;
        this.adjustments = adjustments;
        this.entries = entries;
        this.explanations = explanations;
        this.subjects = subjects;
        this.rosters = rosters;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    @Requires(ACTIVITIES_READ)
    @Operation(summary = "Lists entries, reversals included, the last written first")
    PageOf<EntryResponse> list(
            Viewer viewer,
            @ParameterObject LedgerParameters asked,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Faults faults = new Faults();
        LedgerBrowser.Filter filter = new LedgerBrowser.Filter(
                people(viewer, asked.member()),
                asked.kind() == null ? null : Set.of(kind(asked.kind())),
                asked.activity() == null ? null : Ids.tryParse(asked.activity()).orElse(0),
                faults.day("/from", asked.from()),
                faults.day("/to", asked.to()));
        faults.refuseIfAny();
        LedgerBrowser.Found found = ledger.page(viewer.organization(), filter, page, size);
        return new PageOf<>(entries.show(viewer.organization(), found.entries()), page, size, found.total());
    }

    @GetMapping("/{id}/why")
    @Requires(ACTIVITIES_READ)
    @Operation(summary = "Explains an entry: the rule as a sentence, its version and author, the values it saw")
    Explanation why(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = "en, ko or drl") @RequestParam(defaultValue = "en") String language) {
        LedgerEntry entry = Ids.tryParse(id).stream()
                .boxed()
                .flatMap(number -> ledger.find(viewer.organization(), number).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Ledger entry", id));
        if (entry.effect().kind() != Kind.SCORE
                && entry.effect().kind() != Kind.BADGE
                && entry.effect().kind() != Kind.CELEBRATION) {
            // Points and what is said to somebody is theirs; scores, badges and celebrations everyone sees anyway
            subjects.seen(viewer, Level.MEMBER, Ids.format(entry.effect().personId()));
        }
        return explanations.of(viewer.organization(), entry, language);
    }

    @PostMapping("/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(RULES_WRITE)
    @Operation(summary = "Adds or takes points by hand, with a reason")
    EntryResponse adjust(Viewer viewer, @RequestBody AdjustmentRequest body) {
        LedgerEntry entry = adjustments.adjust(viewer, body.member(), body.points(), body.reason());
        return entries.show(viewer.organization(), List.of(entry)).get(0);
    }

    private @Nullable Set<Long> people(Viewer viewer, @Nullable String member) {
        if (member != null) {
            return Set.of(subjects.seen(viewer, Level.MEMBER, member).id());
        }
        if (viewer.seesEveryone()) {
            return null;
        }
        Roster roster = rosters.current(viewer.organization());
        LocalDate today = organizations.calendar(viewer.organization()).dayOf(clock.instant());
        return roster.members().stream()
                .map(Roster.Member::id)
                .filter(person -> viewer.sees(person, roster, today))
                .collect(Collectors.toSet());
    }

    private static Kind kind(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/kind", "There is no kind " + key + " of entries"));
    }
}
