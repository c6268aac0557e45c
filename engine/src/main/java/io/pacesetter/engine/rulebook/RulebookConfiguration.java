package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.korean.KoreanSentences;
import io.pacesetter.rules.language.Face;
import io.pacesetter.rules.language.Language;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which faces rules have, and what compiles them. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    @Bean
    Faces faces() {
        Map<Language, Face> faces = new EnumMap<>(Language.class);
        faces.put(Language.EN, new EnglishSentences());
        faces.put(Language.KO, new KoreanSentences());
        return new Faces(faces);
    }

    @Bean
    RulebookCompiler rulebookCompiler() {
        return new RulebookCompiler();
    }
}
