package io.pacesetter.processes.runtime;

import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.refusal.Refusal;

/** What the instances of a process are about: whoever sees the record sees how far its process is. */
public interface ProcessRecord {

    /** Returns the process, by its BPMN id. */
    String process();

    /**
     * Checks that somebody sees a record.
     *
     * @param business the record's id, as the instance was started with
     * @throws Refusal if there is none that the viewer may know of
     */
    void checkSeen(Viewer viewer, String business);
}
