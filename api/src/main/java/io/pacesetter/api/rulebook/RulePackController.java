package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.rulebook.PackAdoption;
import io.pacesetter.engine.rulebook.Rulebook;
import io.pacesetter.engine.rulebook.RulebookOverview;
import io.pacesetter.engine.rulebook.Rulebooks;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.pack.Pack;
import io.pacesetter.rules.pack.Packs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rulebooks that ship with the product. */
@RestController
@RequestMapping("/api/v1/rule-packs")
@Tag(name = "Rulebooks")
class RulePackController {

    private final PackAdoption adoption;
    private final Rulebooks rulebooks;

    RulePackController(PackAdoption adoption, Rulebooks rulebooks) {
        this.adoption = adoption;
        this.rulebooks = rulebooks;
    }

    /** A text in English and in Korean. */
    record BothLanguages(String en, String ko) {

        static BothLanguages of(Pack.Words words) {
            return new BothLanguages(words.en(), words.ko());
        }
    }

    /** A badge that a pack's rules award. */
    record PackBadge(String key, String icon, String color, BothLanguages name, BothLanguages description) {}

    /**
     * A pack.
     *
     * @param text its rules in English
     * @param rulebooks ids of the rulebooks that were made from it
     */
    record RulePack(
            String key,
            String purpose,
            BothLanguages name,
            BothLanguages description,
            String text,
            List<PackBadge> badges,
            List<String> rulebooks) {}

    /** All packs. */
    record RulePackList(List<RulePack> items) {}

    /** How to adopt a pack; language null for the organization's. */
    record AdoptRequest(@Nullable String language) {}

    @GetMapping
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "List the packs of rules that ship with the product")
    RulePackList list(Viewer viewer) {
        List<RulebookOverview> own = rulebooks.list(viewer.organization());
        return new RulePackList(
                Packs.all().stream().map(pack -> view(pack, own)).toList());
    }

    @PostMapping("/{key}/adopt")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Make a rulebook of a pack, as a draft",
            description = "With the badges that its rules award, as far as the organization does not have them.")
    RulebookResponse adopt(
            Viewer viewer, @PathVariable String key, @RequestBody(required = false) @Nullable AdoptRequest request) {
        Rulebook adopted = adoption.adopt(viewer, key, request == null ? null : request.language());
        return RulebookResponse.of(rulebooks.overview(viewer.organization(), adopted.id()));
    }

    private static RulePack view(Pack pack, List<RulebookOverview> own) {
        return new RulePack(
                pack.key(),
                pack.purpose().key(),
                BothLanguages.of(pack.name()),
                BothLanguages.of(pack.description()),
                pack.text(),
                pack.badges().stream()
                        .map(badge -> new PackBadge(
                                badge.key(),
                                badge.icon(),
                                badge.color(),
                                BothLanguages.of(badge.name()),
                                BothLanguages.of(badge.description())))
                        .toList(),
                own.stream()
                        .map(RulebookOverview::rulebook)
                        .filter(rulebook -> pack.key().equals(rulebook.pack()))
                        .map(rulebook -> Ids.format(rulebook.id()))
                        .toList());
    }
}
