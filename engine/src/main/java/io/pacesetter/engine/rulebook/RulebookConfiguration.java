package io.pacesetter.engine.rulebook;

import io.pacesetter.rules.compile.RulebookCompiler;
import io.pacesetter.rules.drl.DrlFace;
import io.pacesetter.rules.english.EnglishSentences;
import io.pacesetter.rules.korean.KoreanSentences;
import io.pacesetter.rules.language.Language;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which faces rules have, and what compiles them. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    @Bean
    Faces faces() {
        return new Faces(Map.of(
                Language.EN, new EnglishSentences(),
                Language.KO, new KoreanSentences(),
                Language.DRL, new DrlFace()));
    }

    @Bean
    RulebookCompiler rulebookCompiler() {
        return new RulebookCompiler();
    }
}
