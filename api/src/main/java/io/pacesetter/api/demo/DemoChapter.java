package io.pacesetter.api.demo;

import io.pacesetter.engine.tenant.OrganizationId;

/** Something that the demo organization does beside its sales. */
interface DemoChapter {

    /** Begins it, as the demo starts; does nothing where it has begun already. */
    void begin(OrganizationId organization);

    /** Goes on with it, as time passes; nothing unless a chapter says so. */
    default void goOn(OrganizationId organization) {}
}
