package io.pacesetter.processes.task;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Faults;
import java.util.Map;

/** What one kind of task asks for, and what it means that it is answered. */
public interface TaskForm {

    /** Returns the name that user tasks call it by: their input {@code form} in BPMN. */
    String key();

    /** Tells whether nobody can step in: then it waits for its assignee, who may be away. */
    default boolean personal() {
        return false;
    }

    /**
     * Checks what somebody answers.
     *
     * @param faults takes what is wrong, with pointers into the outcome
     * @return the outcome as {@link #completed} takes note of it and {@link #kept} is read from it
     */
    Map<String, Object> check(Task task, Map<String, Object> outcome, Faults faults);

    /** Returns what the task keeps of an answer and the process learns of it: all of it, unless some is not for everyone's eyes. */
    default Map<String, Object> kept(Task task, Map<String, Object> checked) {
        return checked;
    }

    /** Takes note of a checked answer, in its transaction, before the process goes on. */
    default void completed(Task task, Map<String, Object> outcome, Viewer by) {}

    /** Returns what the task shows besides its inputs. */
    default Map<String, Object> shown(Task task) {
        return Map.of();
    }
}
