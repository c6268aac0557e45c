package io.pacesetter.api.rulebook;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.rulebook.TextDifference;
import io.pacesetter.engine.rulebook.Version;
import io.pacesetter.engine.rulebook.VersionTexts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was published of rulebooks. */
@RestController
@RequestMapping("/api/v1/rulebooks/{id}/versions")
@Tag(name = "Rulebooks")
class VersionController {

    private final Rulebooks rulebooks;
    private final RuleTexts texts;
    private final VersionTexts versionTexts;

    VersionController(Rulebooks rulebooks, RuleTexts texts, VersionTexts versionTexts) {
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.versionTexts = versionTexts;
    }

    /**
     * A version.
     *
     * @param author who wrote it
     * @param approvedBy who published it, if somebody else did
     * @param restores the version that a roll-back took up again; null if it is no roll-back
     * @param effectiveTo when it ended without a successor; null otherwise
     * @param withdrawn whether it never came into force
     */
    record VersionView(
            int version,
            String language,
            String note,
            String author,
            @Nullable String approvedBy,
            @Nullable Integer restores,
            Instant publishedAt,
            Instant effectiveFrom,
            @Nullable Instant effectiveTo,
            boolean withdrawn) {

        static VersionView of(Version version) {
            return new VersionView(
                    version.number(),
                    version.language().key(),
                    version.note(),
                    version.author(),
                    version.approvedBy(),
                    version.restores(),
                    version.publishedAt(),
                    version.from(),
                    version.to(),
                    version.withdrawn());
        }
    }

    /** A version as its author wrote it, and each of its rules in every language. */
    record WholeVersion(VersionView version, String text, List<CheckResponse.RuleFaces> rules) {}

    /** A line that is the same, added or removed; its numbers on either side are from 1, null where it is not. */
    record DiffLine(
            String kind, @Nullable Integer before, @Nullable Integer after, String text) {}

    /** How one text became another. */
    record Diff(String language, List<DiffLine> lines) {}

    @GetMapping
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "List the versions of a rulebook, latest first")
    PageOf<VersionView> list(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        List<Version> all = rulebooks.versions(viewer.organization(), RulebookIds.of(id));
        return new PageOf<>(
                all.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(VersionView::of)
                        .toList(),
                page,
                size,
                all.size());
    }

    @GetMapping("/{version}")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "Show a version with its text and rules")
    WholeVersion show(Viewer viewer, @PathVariable String id, @PathVariable String version) {
        long rulebook = RulebookIds.of(id);
        Version found = rulebooks.version(viewer.organization(), rulebook, number(version));
        return new WholeVersion(
                VersionView.of(found),
                found.text(),
                texts.render(viewer.organization(), versionTexts.rules(viewer.organization(), rulebook, found)).stream()
                        .map(CheckResponse.RuleFaces::of)
                        .toList());
    }

    @GetMapping("/{before}/diff/{after}")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(
            summary = "Show how the text of one version became that of another, line by line",
            description =
                    "Either may be \"draft\". Where they were written in different languages, both are shown in that"
                            + " of the later one.")
    Diff diff(Viewer viewer, @PathVariable String id, @PathVariable String before, @PathVariable String after) {
        VersionTexts.Compared compared = versionTexts.compare(
                viewer.organization(), RulebookIds.of(id), numberOrDraft(before), numberOrDraft(after));
        return new Diff(
                compared.language().key(),
                TextDifference.between(compared.before(), compared.after()).stream()
                        .map(VersionController::line)
                        .toList());
    }

    private static DiffLine line(TextDifference.Line line) {
        return new DiffLine(line.kind().name().toLowerCase(Locale.ROOT), line.before(), line.after(), line.text());
    }

    private static @Nullable Integer numberOrDraft(String version) {
        return version.equals("draft") ? null : Integer.valueOf(number(version));
    }

    private static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw Refusal.notFound("Version", version);
        }
    }
}
