package io.pacesetter.engine.org;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts a change of an organization's settings and tells open pages of it. */
@Component
class SettingsChange {

    private final Revisions revisions;
    private final LiveEvents live;

    SettingsChange(Revisions revisions, LiveEvents live) {
        this.revisions = revisions;
        this.live = live;
    }

    /** Counts a change that the transaction under way makes; other changes of the organization wait for its end. */
    void made(OrganizationId organization) {
        revisions.changed(organization);
        live.publish(organization, "config", Map.of());
    }
}
