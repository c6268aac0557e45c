package io.pacesetter.api.testing;

import io.pacesetter.engine.access.FirstKey;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.testing.TurnableClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What tests add to the application. */
@TestConfiguration
public class ApiUnderTest {

    /** The clock that tests turn, for those who ask for it. */
    @Bean
    @Primary
    @ConditionalOnProperty(name = "test.clock", havingValue = "turnable")
    TurnableClock turnableClock() {
        return new TurnableClock();
    }

    /** Organizations, keys and clients for tests. */
    @Bean
    @Lazy
    Installation installation(Environment environment, Organizations organizations, FirstKey firstKey) {
        return new Installation(environment, organizations, firstKey);
    }

    /** The endpoints that there are. */
    @Bean
    @Lazy
    Endpoints endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return new Endpoints(mappings);
    }
}
