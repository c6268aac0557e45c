package io.pacesetter.processes.task;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import java.util.Map;

/** What one kind of task asks for, and what it means that it is answered. */
public interface TaskForm {

    /** Returns the name that user tasks call it by: their input {@code form} in BPMN. */
    String key();

    /**
     * Checks what somebody answers.
     *
     * @param faults takes what is wrong, with pointers into the outcome
     * @return the outcome as it is kept and handed to the process
     */
    Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults);

    /** Takes note of an answer, in its transaction, before the process goes on. */
    default void completed(Task task, Map<String, Object> outcome, Viewer by) {}

    /** Returns what the task shows besides its inputs. */
    default Map<String, Object> shown(Task task) {
        return Map.of();
    }
}
