package io.pacesetter.processes.alarm;

import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;

/** Sets alarms, as part of the transaction under way. */
public interface Alarms {

    /**
     * Sets an alarm, or moves the one that is set. One that is ringing at this moment stays as it is, and a second one is set:
     * what an alarm does must look whether its time has come.
     *
     * @param kind the kind of its {@link AlarmWork}
     * @param key what it is for, at most 60 characters
     */
    void set(OrganizationId organization, String kind, String key, Instant at);

    /** Takes an alarm back if it is set; one that is ringing at this moment rings on. */
    void cancel(OrganizationId organization, String kind, String key);
}
