package io.pacesetter.processes.coaching;

import io.pacesetter.engine.tenant.OrganizationId;

/** Assigns a training that the decision behind a session asks for. Without one, the manager is told to do it. */
public interface TrainingAssigner {

    /**
     * Assigns a training, as part of the transaction under way; it may be asked twice for the same cycle and session.
     *
     * @param training the training's key
     * @param cycle the cycle that asks for it
     * @return false if it cannot be assigned: the manager is told then
     */
    boolean assign(OrganizationId organization, String training, long member, long cycle);
}
