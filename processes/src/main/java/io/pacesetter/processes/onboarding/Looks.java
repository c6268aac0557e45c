package io.pacesetter.processes.onboarding;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.alarm.Alarms;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Sees to it that onboardings are looked at: alarms in the transaction of whatever gives cause, so that none is lost. Each
 * cause has its own alarm, since one that rings at this moment cannot be set again.
 */
@Component
class Looks {

    static final String KIND = "onboarding";
    private static final char CAUSE = '/';

    private final Alarms alarms;
    private final Clock clock;

    Looks(Alarms alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Has an onboarding looked at as soon as the transaction under way is committed.
     *
     * @param cause what gives cause, at most 40 characters
     */
    void soon(OrganizationId organization, long onboarding, String cause) {
        alarms.set(organization, KIND, Ids.format(onboarding) + CAUSE + cause, clock.instant());
    }

    /** Has an onboarding looked at then, and every day from then on. */
    void daily(OrganizationId organization, long onboarding, Instant first) {
        alarms.set(organization, KIND, Ids.format(onboarding), first);
    }

    static boolean isDaily(String key) {
        return key.indexOf(CAUSE) < 0;
    }

    static long onboardingOf(String key) {
        return Ids.parse(isDaily(key) ? key : key.substring(0, key.indexOf(CAUSE)));
    }
}
