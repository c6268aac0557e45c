package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Publication;
import io.pacesetter.engine.rulebook.Publishing;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.rulebook.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings rules into force and takes them out again. */
@RestController
@RequestMapping("/api/v1/rulebooks/{id}")
@Tag(name = "Rulebooks")
class PublishingController {

    private final Publishing publishing;
    private final Rulebooks rulebooks;

    PublishingController(Publishing publishing, Rulebooks rulebooks) {
        this.publishing = publishing;
        this.rulebooks = rulebooks;
    }

    /** Why, from when on (null for at once), and which draft is meant (null for whatever is there). */
    record PublishRequest(
            @Nullable String note,
            @Nullable Instant effectiveFrom,
            @Nullable Long draftVersion) {}

    /** The version to take up again, and why. */
    record RollbackRequest(
            @Nullable Integer version, @Nullable String note) {}

    /** What is in force, and from when on; {@code restores} is the version that a roll-back took up again. */
    record Published(
            int version, Instant effectiveFrom, @Nullable Integer restores) {

        static Published of(Version version) {
            return new Published(version.number(), version.from(), version.restores());
        }
    }

    @PostMapping("/publish")
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Publish the draft",
            description = "It must pass its check and test cases. In force at once, or from a later moment on, for what"
                    + " occurs then; what has been stays as it was decided. Where the rulebook needs approval, another"
                    + " account than the draft's author must publish.")
    Published publish(
            Viewer viewer, @PathVariable String id, @RequestBody(required = false) @Nullable PublishRequest request) {
        Publication wanted = request == null
                ? Publication.AT_ONCE
                : new Publication(request.note(), request.effectiveFrom(), request.draftVersion());
        return Published.of(publishing.publish(viewer, own(viewer, id), wanted));
    }

    @PostMapping("/rollback")
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Publish an older version anew, at once",
            description = "Refused with its problems if words that it uses are gone.")
    Published rollBack(Viewer viewer, @PathVariable String id, @RequestBody RollbackRequest request) {
        Integer version = request.version();
        if (version == null) {
            throw Refusal.invalid("/version", "is missing; give the number of the version to take up again");
        }
        return Published.of(publishing.rollBack(viewer, own(viewer, id), version, request.note()));
    }

    @PostMapping("/retire")
    @Requires(Permission.RULES_WRITE)
    @Operation(summary = "Take a rulebook out of force; publishing or rolling back takes it up again")
    RulebookResponse retire(Viewer viewer, @PathVariable String id) {
        publishing.retire(viewer, own(viewer, id));
        return RulebookResponse.of(rulebooks.overview(viewer.organization(), RulebookIds.of(id)));
    }

    @PostMapping("/resume")
    @Requires(Permission.RULES_WRITE)
    @Operation(summary = "Have a rulebook asked again that was suspended for exceeding its budget")
    RulebookResponse resume(Viewer viewer, @PathVariable String id) {
        publishing.resume(viewer, RulebookIds.of(id));
        return RulebookResponse.of(rulebooks.overview(viewer.organization(), RulebookIds.of(id)));
    }

    private long own(Viewer viewer, String id) {
        return rulebooks.own(viewer.organization(), RulebookIds.of(id));
    }
}
