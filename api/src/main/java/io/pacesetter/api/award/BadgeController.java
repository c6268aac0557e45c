package io.pacesetter.api.award;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.BadgeDraft;
import io.pacesetter.engine.badge.BadgeHoldings;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

@RestController
@RequestMapping("/api/v1/badges")
@Tag(name = "Badges", description = "Lasting awards, and who holds them")
class BadgeController {

    /** A badge as somebody describes it; {@code version} is the one read before, when it is changed. */
    record BadgeRequest(
            @Nullable String key,
            @Nullable String name,
            @Nullable String description,
            @Nullable String icon,
            @Nullable String color,
            @Nullable Long version) {

        BadgeDraft draft() {
            return new BadgeDraft(key, name, description, icon, color);
        }
    }

    /** A badge and how many hold it. */
    record BadgeResponse(
            String id,
            String key,
            String name,
            String description,
            String icon,
            String color,
            boolean retired,
            boolean builtIn,
            long holders,
            long version) {

        static BadgeResponse of(Badge badge, long holders) {
            return new BadgeResponse(
                    Ids.format(badge.id()),
                    badge.key(),
                    badge.name(),
                    badge.description(),
                    badge.icon(),
                    badge.color(),
                    badge.retired(),
                    badge.builtIn(),
                    holders,
                    badge.version());
        }
    }

    record BadgeList(List<BadgeResponse> items) {}

    /** Somebody who holds a badge. */
    record HolderResponse(PersonName member, Instant since, String effectId) {}

    private final Badges badges;
    private final BadgeHoldings holdings;
    private final Rosters rosters;
    private final Audit audit;

    BadgeController(Badges badges, BadgeHoldings holdings, Rosters rosters, Audit audit) {
        this.badges = badges;
        this.holdings = holdings;
        this.rosters = rosters;
        this.audit = audit;
    }

    @GetMapping
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists the badges by name, those that are retired last")
    BadgeList list(Viewer viewer) {
        Map<Long, Long> holders = holdings.counts(viewer.organization());
        return new BadgeList(badges.list(viewer.organization()).stream()
                .map(badge -> BadgeResponse.of(badge, holders.getOrDefault(badge.id(), 0L)))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(RULES_WRITE)
    @Operation(summary = "Adds a badge")
    BadgeResponse add(Viewer viewer, @RequestBody BadgeRequest body) {
        Badge badge = badges.add(viewer.organization(), body.draft(), false);
        audit.record(viewer, "badge.added", badge.key(), null);
        return BadgeResponse.of(badge, 0);
    }

    @PutMapping("/{id}")
    @Requires(RULES_WRITE)
    @Operation(summary = "Changes what a badge is called and looks like; its key stays")
    BadgeResponse change(Viewer viewer, @PathVariable String id, @RequestBody BadgeRequest body) {
        Badge present = required(viewer.organization(), id);
        Long version = body.version();
        Badge badge = badges.change(
                viewer.organization(), present.id(), body.draft(), version == null ? present.version() : version);
        audit.record(viewer, "badge.changed", badge.key(), null);
        return BadgeResponse.of(badge, holdings.counts(viewer.organization()).getOrDefault(badge.id(), 0L));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(RULES_WRITE)
    @Operation(summary = "Retires a badge: it is not awarded any more, whoever holds it keeps it")
    void retire(Viewer viewer, @PathVariable String id) {
        Badge badge = required(viewer.organization(), id);
        badges.retire(viewer.organization(), badge.id());
        audit.record(viewer, "badge.retired", badge.key(), null);
    }

    @PostMapping("/{id}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(RULES_WRITE)
    @Operation(summary = "Lets a retired badge be awarded again")
    void restore(Viewer viewer, @PathVariable String id) {
        Badge badge = required(viewer.organization(), id);
        badges.restore(viewer.organization(), badge.id());
        audit.record(viewer, "badge.restored", badge.key(), null);
    }

    @GetMapping("/{id}/holders")
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists who holds a badge, the newest first")
    PageOf<HolderResponse> holders(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Badge badge = required(viewer.organization(), id);
        Roster roster = rosters.current(viewer.organization());
        List<HolderResponse> items = holdings.holders(viewer.organization(), badge.id(), page, size).stream()
                .map(holding -> new HolderResponse(
                        PersonName.of(roster, holding.personId()), holding.since(), Ids.format(holding.effectId())))
                .toList();
        long total = holdings.counts(viewer.organization()).getOrDefault(badge.id(), 0L);
        return new PageOf<>(items, page, size, total);
    }

    private Badge required(OrganizationId organization, String id) {
        return Ids.tryParse(id).stream()
                .boxed()
                .flatMap(number -> badges.find(organization, number).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Badge", id));
    }
}
