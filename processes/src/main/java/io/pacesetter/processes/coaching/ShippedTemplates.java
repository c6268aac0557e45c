package io.pacesetter.processes.coaching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with the product, by language. */
@Component
class ShippedTemplates {

    private record Shipped(
            String key,
            String name,
            @Nullable String indicator,
            int followUpWorkingDays,
            String decision,
            List<CoachingTemplate.QuestionDraft> questions) {

        CoachingTemplate.Draft draft() {
            return new CoachingTemplate.Draft(
                    key,
                    name,
                    questions,
                    new CoachingTemplate.Fill(true, true, true),
                    new CoachingTemplate.JudgingDraft(followUpWorkingDays, indicator, decision, null));
        }
    }

    private final Map<String, List<Shipped>> byLanguage;

    ShippedTemplates(JsonMapper json) {
        try (InputStream file = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream("templates.json"))) {
            this.byLanguage = json.readValue(file, new TypeReference<Map<String, List<Shipped>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped coaching templates cannot be read", e);
        }
    }

    /** Returns them in a language, in English where they do not speak it. */
    List<CoachingTemplate.Draft> in(String language) {
        List<Shipped> shipped = byLanguage.get(language);
        if (shipped == null) {
            shipped = Objects.requireNonNull(byLanguage.get("en"));
        }
        return shipped.stream().map(Shipped::draft).toList();
    }
}
