package io.pacesetter.api.rulebook;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.rulebook.Check;
import io.pacesetter.engine.rulebook.Checks;
import io.pacesetter.engine.rulebook.Faces;
import io.pacesetter.engine.rulebook.NewRulebook;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.RulebookOverview;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.rules.language.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rulebooks and their drafts. */
@RestController
@RequestMapping("/api/v1/rulebooks")
@Tag(name = "Rulebooks", description = "Named sets of rules: drafts, versions in force, trial runs")
class RulebookController {

    private final Rulebooks rulebooks;
    private final Checks checks;
    private final RuleTexts texts;
    private final Faces faces;

    RulebookController(Rulebooks rulebooks, Checks checks, RuleTexts texts, Faces faces) {
        this.rulebooks = rulebooks;
        this.checks = checks;
        this.texts = texts;
        this.faces = faces;
    }

    /** A rulebook to create; text and language are its first draft. */
    record CreateRequest(
            @Nullable String key,
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String text,
            @Nullable String language) {}

    /** What to change; null leaves it as it is. */
    record ChangeRequest(@Nullable String name, @Nullable Boolean needsApproval) {}

    /** A draft to save; language null for the draft's own, version null to write over whatever is there. */
    record DraftRequest(
            @Nullable String text,
            @Nullable String language,
            @Nullable Long version) {}

    /** A text to check in place of the draft. */
    record CheckRequest(@Nullable String text, @Nullable String language) {}

    @GetMapping
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "List rulebooks by key, without their drafts")
    PageOf<RulebookResponse> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        List<RulebookOverview> all = rulebooks.list(viewer.organization()).stream()
                .filter(one -> purpose == null || one.rulebook().purpose().key().equals(purpose))
                .filter(one -> status == null || one.status().key().equals(status))
                .toList();
        return new PageOf<>(
                all.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(RulebookResponse::listed)
                        .toList(),
                page,
                size,
                all.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.RULES_WRITE)
    @Operation(summary = "Create a rulebook; nothing of it counts before it is published")
    RulebookResponse create(Viewer viewer, @RequestBody CreateRequest request) {
        Rulebook created = rulebooks.create(
                viewer,
                new NewRulebook(
                        request.key(),
                        request.name(),
                        request.purpose(),
                        null,
                        null,
                        request.text(),
                        request.language()));
        return view(viewer, created.id());
    }

    @GetMapping("/{id}")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "Show a rulebook with its draft")
    RulebookResponse show(Viewer viewer, @PathVariable String id) {
        return view(viewer, RulebookIds.of(id));
    }

    @PatchMapping("/{id}")
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Rename a rulebook, or say whether a second person must publish it",
            description = "Only an administrator may waive the second person.")
    RulebookResponse change(Viewer viewer, @PathVariable String id, @RequestBody ChangeRequest request) {
        return RulebookResponse.of(
                rulebooks.describe(viewer, RulebookIds.of(id), request.name(), request.needsApproval()));
    }

    @PutMapping("/{id}/draft")
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Save the draft, whatever it says",
            description = "With the version that it was made from, a draft that someone else changed meanwhile is not"
                    + " written over: 409 names who and when.")
    RulebookResponse saveDraft(Viewer viewer, @PathVariable String id, @RequestBody DraftRequest request) {
        long own = rulebooks.own(viewer.organization(), RulebookIds.of(id));
        rulebooks.saveDraft(viewer, own, request.text(), request.language(), request.version());
        return view(viewer, own);
    }

    @PostMapping("/{id}/check")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(
            summary = "Check the draft, or a text in its place, and run the test cases",
            description =
                    "Shows each rule in every language. Nothing is kept. While proved is false, the rules are still"
                            + " being compiled; ask again to learn how that went.")
    CheckResponse check(
            Viewer viewer, @PathVariable String id, @RequestBody(required = false) @Nullable CheckRequest request) {
        Rulebook rulebook = rulebooks.find(viewer.organization(), RulebookIds.of(id));
        String text = request == null ? null : request.text();
        String language = request == null ? null : request.language();
        Rulebook.Draft draft = rulebook.draft();
        Language read = language == null ? draft.language() : faces.language("/language", language);
        String checked = text == null ? draft.text() : RuleText.within("/text", text);
        Check check = checks.check(viewer.organization(), rulebook, checked, read);
        return CheckResponse.of(check, texts.render(viewer.organization(), check.rules()));
    }

    private RulebookResponse view(Viewer viewer, long id) {
        return RulebookResponse.of(rulebooks.overview(viewer.organization(), id));
    }
}
