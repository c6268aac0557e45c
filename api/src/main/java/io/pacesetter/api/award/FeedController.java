package io.pacesetter.api.award;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.badge.Badge;
import io.pacesetter.engine.badge.Badges;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.recognition.Feed;
import io.pacesetter.engine.recognition.FeedItem;
import io.pacesetter.engine.recognition.Kudos;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recognition", description = "What is celebrated, by rule or from person to person")
class FeedController {

    /** Kudos: ids or keys of people, and what is said. */
    record KudosRequest(@Nullable List<String> to, @Nullable String message) {}

    record KudosResponse(List<FeedItemResponse> items) {}

    record ReactionRequest(@Nullable String emoji) {}

    private final Feed feed;
    private final Kudos kudos;
    private final Badges badges;
    private final Rosters rosters;

    FeedController(Feed feed, Kudos kudos, Badges badges, Rosters rosters) {
        this.feed = feed;
        this.kudos = kudos;
        this.badges = badges;
        this.rosters = rosters;
    }

    @GetMapping("/feed")
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists what is celebrated, the newest first; everyone in the organization sees it")
    PageOf<FeedItemResponse> list(
            Viewer viewer,
            @Parameter(description = "celebration, badge or kudos; all without it")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "A person's id or key; everyone without it")
                    @RequestParam(required = false)
                    @Nullable
                    String member,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        FeedItem.Kind wanted = kind == null ? null : kind(kind);
        Roster roster = rosters.current(viewer.organization());
        Long person = member == null
                ? null
                : Subjects.member(roster, member)
                        .map(Roster.Member::id)
                        .orElseThrow(() -> Refusal.invalid("/member", "Nobody has the key or id " + member));
        List<FeedItemResponse> items = feed.page(viewer, wanted, person, page, size).stream()
                .map(shown(viewer, roster))
                .toList();
        return new PageOf<>(items, page, size, feed.count(viewer.organization(), wanted, person));
    }

    @PostMapping("/kudos")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(RECOGNITION_WRITE)
    @Operation(summary = "Gives kudos to some people, all or none")
    KudosResponse give(Viewer viewer, @RequestBody KudosRequest body) {
        List<String> to = body.to();
        Roster roster = rosters.current(viewer.organization());
        return new KudosResponse(kudos.give(viewer, to == null ? List.of() : to, body.message()).stream()
                .map(shown(viewer, roster))
                .toList());
    }

    @PostMapping("/feed/{id}/reactions")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(RECOGNITION_WRITE)
    @Operation(summary = "Reacts to an item; the same reaction again changes nothing")
    FeedItemResponse react(Viewer viewer, @PathVariable String id, @RequestBody ReactionRequest body) {
        return shown(viewer, rosters.current(viewer.organization())).apply(feed.react(viewer, item(id), body.emoji()));
    }

    @DeleteMapping("/feed/{id}/reactions/{emoji}")
    @Requires(RECOGNITION_WRITE)
    @Operation(summary = "Takes one's reaction back")
    FeedItemResponse takeBack(Viewer viewer, @PathVariable String id, @PathVariable String emoji) {
        return shown(viewer, rosters.current(viewer.organization())).apply(feed.takeBack(viewer, item(id), emoji));
    }

    @DeleteMapping("/feed/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(RECOGNITION_WRITE)
    @Operation(summary = "Removes kudos: one's own, or anyone's for sales ops")
    void remove(Viewer viewer, @PathVariable String id) {
        feed.remove(viewer, item(id));
    }

    private Function<FeedItem, FeedItemResponse> shown(Viewer viewer, Roster roster) {
        Map<Long, Badge> known =
                badges.list(viewer.organization()).stream().collect(Collectors.toMap(Badge::id, Function.identity()));
        return item -> FeedItemResponse.of(item, roster, known);
    }

    private static FeedItem.Kind kind(String key) {
        return FeedItem.Kind.find(key)
                .orElseThrow(() ->
                        Refusal.invalid("/kind", "There is no kind " + key + "; use celebration, badge or kudos"));
    }

    private static long item(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Feed item", id));
    }
}
