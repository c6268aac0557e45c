package io.pacesetter.processes.runtime;

import java.util.Map;

/**
 * What a service task does. It runs in the transaction of its step; when it throws, the step is undone, tried again after a
 * while, and at last left to an administrator. It may be called again for the same node of an instance and must not do it twice.
 */
public interface Work {

    /** Returns the name that service tasks call it by: their {@code implementation} in BPMN. */
    String name();

    /**
     * Does the work and returns the values that the instance is to know from then on. It must not move its own instance
     * by {@link Processes}: the instance moves while it works.
     */
    Map<String, Object> perform(WorkItem item);
}
