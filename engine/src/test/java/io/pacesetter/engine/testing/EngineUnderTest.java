package io.pacesetter.engine.testing;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The engine alone, with a clock to turn; not where the whole application is there. */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "io.pacesetter")
@ComponentScan(basePackages = "io.pacesetter.engine")
@ConditionalOnMissingClass("io.pacesetter.PacesetterApplication")
public class EngineUnderTest {

    /** The clock that tests turn. */
    @Bean
    TurnableClock clock() {
        return new TurnableClock();
    }
}
