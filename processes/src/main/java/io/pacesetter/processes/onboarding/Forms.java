package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.task.Task;
import io.pacesetter.processes.task.TaskForm;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked for by the tasks of onboardings: that they are done, and a note if there is something to say. */
@Configuration(proxyBeanMethods = false)
class Forms {

    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 2_000;

    @Bean
    TaskForm onboardingTask(Looks looks) {
        return new Done(Errand.TASK_FORM, looks);
    }

    @Bean
    TaskForm onboardingCheckIn(Looks looks) {
        return new Done(Errand.CHECK_IN_FORM, looks);
    }

    @Bean
    TaskForm onboardingSignOff(Looks looks) {
        return new Done(Errands.SIGN_OFF_FORM, looks);
    }

    private record Done(String key, Looks looks) implements TaskForm {

        @Override
        public Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults) {
            Object note = outcome.get(NOTE);
            if (note == null) {
                return Map.of();
            }
            if (!(note instanceof String text)) {
                faults.add("/note", "is no text; write what is to be said, or leave it out");
                return Map.of();
            }
            if (text.length() > LONGEST_NOTE) {
                faults.add("/note", "has " + text.length() + " characters; at most " + LONGEST_NOTE + " are allowed");
            }
            return Map.of(NOTE, text);
        }

        @Override
        public void completed(Task task, Map<String, Object> outcome, Viewer by) {
            if (task.inputs().get("onboarding") instanceof String onboarding) {
                looks.soon(task.organization(), Ids.parse(onboarding), Ids.format(task.id()));
            }
        }
    }
}
