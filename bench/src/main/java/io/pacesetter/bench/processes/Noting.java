package io.pacesetter.bench.processes;

import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the work that the measured processes name: it does nothing, so that the runtime is what is measured. */
@Configuration(proxyBeanMethods = false)
class Noting {

    @Bean
    Work noted() {
        return new Work() {
            @Override
            public String name() {
                return "noted";
            }

            @Override
            public Map<String, Object> perform(WorkItem item) {
                return Map.of();
            }
        };
    }
}
