package io.pacesetter.api.award;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.activity.LogBrowser;
import io.pacesetter.engine.activity.LogEntry;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.review.Review;
import io.pacesetter.engine.review.Reviews;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reviews")
@Tag(name = "Fair play", description = "Activities that rules set aside until somebody releases or refuses them")
class ReviewController {

    /** What was set aside. */
    record SetAside(
            String id,
            String source,
            String externalId,
            String type,
            Instant occurredAt,
            @Nullable BigDecimal amount) {

        static SetAside of(LogEntry entry) {
            return new SetAside(
                    Ids.format(entry.id()),
                    entry.source(),
                    entry.externalId(),
                    entry.type(),
                    entry.occurredAt(),
                    entry.amount());
        }
    }

    record ReviewResponse(
            String id,
            @Nullable SetAside activity,
            PersonName member,
            String reason,
            String effectId,
            Instant at,
            String status,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String note) {}

    record DecisionRequest(@Nullable String note) {}

    private final Reviews reviews;
    private final LogBrowser log;
    private final Rosters rosters;
    private final Audit audit;

    ReviewController(Reviews reviews, LogBrowser log, Rosters rosters, Audit audit) {
        this.reviews = reviews;
        this.log = log;
        this.rosters = rosters;
        this.audit = audit;
    }

    @GetMapping
    @Requires(ACTIVITIES_WRITE)
    @Operation(summary = "Lists what was set aside, the newest first")
    PageOf<ReviewResponse> list(
            Viewer viewer,
            @Parameter(description = "open, released or refused") @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Review.Status wanted = Review.Status.find(status)
                .orElseThrow(() ->
                        Refusal.invalid("/status", "There is no status " + status + "; use open, released or refused"));
        return new PageOf<>(
                reviews.page(viewer.organization(), wanted, page, size).stream()
                        .map(review -> shown(viewer, review))
                        .toList(),
                page,
                size,
                reviews.count(viewer.organization(), wanted));
    }

    @PostMapping("/{id}/release")
    @Requires(ACTIVITIES_WRITE)
    @Operation(summary = "Lets an activity score")
    ReviewResponse release(Viewer viewer, @PathVariable String id, @RequestBody DecisionRequest body) {
        Review review = reviews.release(viewer, number(id), body.note());
        audit.record(viewer, "review.released", Ids.format(review.activityId()), body.note());
        return shown(viewer, review);
    }

    @PostMapping("/{id}/refuse")
    @Requires(ACTIVITIES_WRITE)
    @Operation(summary = "Keeps an activity from scoring for good; says why")
    ReviewResponse refuse(Viewer viewer, @PathVariable String id, @RequestBody DecisionRequest body) {
        Review review = reviews.refuse(viewer, number(id), body.note());
        audit.record(viewer, "review.refused", Ids.format(review.activityId()), body.note());
        return shown(viewer, review);
    }

    private ReviewResponse shown(Viewer viewer, Review review) {
        Roster roster = rosters.current(viewer.organization());
        return new ReviewResponse(
                Ids.format(review.id()),
                log.find(viewer.organization(), review.activityId())
                        .map(SetAside::of)
                        .orElse(null),
                PersonName.of(roster, review.personId()),
                review.reason(),
                Ids.format(review.effectId()),
                review.setAsideAt(),
                review.status().key(),
                review.decidedBy(),
                review.decidedAt(),
                review.note());
    }

    private static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Review", id));
    }
}
