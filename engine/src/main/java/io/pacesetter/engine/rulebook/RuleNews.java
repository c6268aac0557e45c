package io.pacesetter.engine.rulebook;

import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.tenant.OrganizationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit log, open pages and other features that other rules are in force. */
@Component
class RuleNews {

    private final Audit audit;
    private final LiveEvents live;
    private final ApplicationEventPublisher events;

    RuleNews(Audit audit, LiveEvents live, ApplicationEventPublisher events) {
        this.audit = audit;
        this.live = live;
        this.events = events;
    }

    /** Tells it as part of the transaction under way. */
    void changed(Viewer viewer, String action, Rulebook rulebook, @Nullable String detail, Instant from) {
        OrganizationId organization = viewer.organization();
        audit.record(viewer, action, rulebook.key(), detail);
        events.publishEvent(new RulesChanged(organization, from));
        live.publish(organization, "config", Map.of());
    }
}
