package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.live.LiveEvents;
import io.pacesetter.engine.notice.Notices;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people and open pages how onboardings go. */
@Component
class OnboardingNews {

    /** Who is noted for what onboardings do by themselves. */
    static final String ACTOR = "onboarding";

    private final Notices notices;
    private final LiveEvents live;

    OnboardingNews(Notices notices, LiveEvents live) {
        this.notices = notices;
        this.live = live;
    }

    static String link(long onboarding) {
        return "/onboarding/" + Ids.format(onboarding);
    }

    void tell(OrganizationId organization, long person, long onboarding, String text) {
        notices.send(organization, person, new Notices.Message(ACTOR, text, link(onboarding)));
    }

    void changed(OrganizationId organization, Onboarding onboarding) {
        live.publish(
                organization,
                ACTOR,
                Map.of(
                        "id", Ids.format(onboarding.id()),
                        "member", Ids.format(onboarding.memberId()),
                        "status", onboarding.status().key()));
    }
}
