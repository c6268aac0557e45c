package io.pacesetter.processes.testing;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.processes.runtime.Work;
import io.pacesetter.processes.runtime.WorkItem;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The runtime of processes and tasks beside the engine, with a form and a work for the trial processes. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.pacesetter.processes",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(IT|Test)(\\$.*)?"))
public class ProcessesUnderTest {

    /** Returns what the work {@code record-it} did. */
    @Bean
    Recorded recorded() {
        return new Recorded();
    }

    @Bean
    Work recordIt(Recorded recorded) {
        return new Work() {
            @Override
            public String name() {
                return "record-it";
            }

            @Override
            public Map<String, Object> perform(WorkItem item) {
                return recorded.perform(item);
            }
        };
    }

    @Bean
    TaskForm agree() {
        return new TaskForm() {
            @Override
            public String key() {
                return "agree";
            }

            @Override
            public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
                if (!(outcome.get("agreed") instanceof Boolean)) {
                    faults.add("/agreed", "is missing; give true or false");
                }
                return outcome;
            }
        };
    }
}
