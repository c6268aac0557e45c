package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.rulebook.Faces;
import io.pacesetter.engine.rulebook.RuleJson;
import io.pacesetter.engine.rulebook.RuleTexts;
import io.pacesetter.rules.language.Language;
import io.pacesetter.rules.language.Purpose;
import io.pacesetter.rules.language.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The faces of rules: reads and writes them in any language and as forms, without keeping anything. */
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "Rule language", description = "One rule in several faces: English, Korean, DRL, and the fields of a form")
class RuleTextController {

    private final RuleTexts texts;
    private final Faces faces;

    RuleTextController(RuleTexts texts, Faces faces) {
        this.texts = texts;
        this.faces = faces;
    }

    /** A text to read; with a purpose, whether its rules fit that is checked as well. */
    record ParseRequest(
            @Nullable String text,
            @Nullable String language,
            @Nullable String purpose) {}

    /** What a text says: its rules as the fields of forms, or why it is none. */
    record Parsed(
            @ArraySchema(schema = @Schema(type = "object")) JsonNode rules, List<CheckResponse.TextProblem> problems) {}

    /** Rules as forms fill them in, to be written in a language. */
    record PrintRequest(
            @ArraySchema(schema = @Schema(type = "object")) @Nullable
            JsonNode rules,

            @Nullable String language) {}

    /** A text, the language it is in, and the one that is wanted. */
    record TranslateRequest(
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {}

    /** Rules in a language. */
    record RulesText(String text) {}

    @PostMapping("/parse")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(
            summary = "Read a text as the fields of forms, or say what is wrong with it",
            description = "Every part of a rule is an object whose \"kind\" says what it is.")
    Parsed parse(Viewer viewer, @RequestBody ParseRequest request) {
        String text = RuleText.within("/text", request.text());
        Language language = faces.language("/language", request.language());
        RuleTexts.Read read = texts.read(viewer.organization(), text, language, purpose(request.purpose()));
        return new Parsed(
                RuleJson.tree(read.rules()),
                read.problems().stream().map(CheckResponse.TextProblem::of).toList());
    }

    @PostMapping("/print")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(
            summary = "Write rules that a form has filled in",
            description =
                    "Fields as POST /rules/parse gives them. Refused if the rules cannot be written, for example if a"
                            + " word is unknown.")
    RulesText print(Viewer viewer, @RequestBody PrintRequest request) {
        Language language = faces.language("/language", request.language());
        List<Rule> rules = RuleJson.rules("/rules", request.rules());
        return new RulesText(texts.writeProved(viewer.organization(), rules, language, "/rules"));
    }

    @PostMapping("/translate")
    @Requires({Permission.RULES_READ, Permission.RULES_WRITE})
    @Operation(summary = "Write rules of one language in another")
    RulesText translate(Viewer viewer, @RequestBody TranslateRequest request) {
        String text = RuleText.within("/text", request.text());
        Language from = faces.language("/from", request.from());
        Language to = faces.language("/to", request.to());
        return new RulesText(texts.translate(viewer.organization(), text, from, to));
    }

    private static @Nullable Purpose purpose(@Nullable String key) {
        return key == null
                ? null
                : Purpose.find(key)
                        .orElseThrow(() -> Refusal.invalid("/purpose", "There is no purpose \"" + key + "\""));
    }
}
