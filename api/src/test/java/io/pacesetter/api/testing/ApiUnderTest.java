package io.pacesetter.api.testing;

import io.pacesetter.engine.access.FirstKey;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.testing.TurnableClock;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.util.Map;
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

    /** A form for trial processes. It is part of every application under test, since they share a database and its work. */
    @Bean
    TaskForm httpForm() {
        return new TaskForm() {
            @Override
            public String key() {
                return "http-form";
            }

            @Override
            public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
                if (!(outcome.get("count") instanceof Long)) {
                    faults.add("/count", "is missing; give a whole number");
                }
                return outcome;
            }
        };
    }

    /** A work for trial processes. */
    @Bean
    Work httpWork() {
        return new Work() {
            @Override
            public String name() {
                return "http-work";
            }

            @Override
            public Map<String, Object> perform(WorkItem item) {
                return Map.of();
            }
        };
    }
}
