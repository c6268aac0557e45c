package io.pacesetter.engine.testing;

import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.activity.Intake;
import io.pacesetter.engine.activity.NewActivity;
import io.pacesetter.engine.activity.Receipt;
import io.pacesetter.engine.lane.Settling;
import io.pacesetter.engine.tenant.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What people did, settled at once: {@code deeds.in(acme).call("ana", noon).deal("ben", noon, 100).settled()}. */
@Component
public final class Deeds {

    private static final int BATCH = 1_000;

    private final Intake intake;
    private final Settling settling;
    private final AtomicLong next = new AtomicLong();

    Deeds(Intake intake, Settling settling) {
        this.intake = intake;
        this.settling = settling;
    }

    /** Begins to tell what was done in an organization. */
    public Tale in(OrganizationId organization) {
        return new Tale(organization);
    }

    /** Returns a viewer who sees everyone and may do everything. */
    public static Viewer anyone(OrganizationId organization) {
        return new Viewer(organization, "key:tests", null, null, EnumSet.allOf(Permission.class), true);
    }

    /** Returns a viewer who is a person and sees no more than that person does. */
    public static Viewer as(OrganizationId organization, long person) {
        return new Viewer(organization, "person", null, person, EnumSet.allOf(Permission.class), false);
    }

    /** What was done, in one organization. */
    public final class Tale {

        private final OrganizationId organization;
        private final List<NewActivity> activities = new ArrayList<>();

        private Tale(OrganizationId organization) {
            this.organization = organization;
        }

        /** Someone did something. */
        public Tale did(String type, String member, Instant when) {
            activities.add(NewActivity.of("tests", "t" + next.incrementAndGet(), type, member, when));
            return this;
        }

        /** Someone made calls. */
        public Tale calls(int count, String member, Instant when) {
            for (int i = 0; i < count; i++) {
                did("call", member, when);
            }
            return this;
        }

        /** Someone won a deal. */
        public Tale deal(long amount, String member, Instant when) {
            activities.add(NewActivity.of("tests", "t" + next.incrementAndGet(), "deal_won", member, when)
                    .worth(BigDecimal.valueOf(amount)));
            return this;
        }

        /** Something that is described in full. */
        public Tale and(NewActivity activity) {
            activities.add(activity);
            return this;
        }

        /** Reports all of it and returns once it is settled. */
        public void settled() {
            for (int from = 0; from < activities.size(); from += BATCH) {
                List<NewActivity> batch = activities.subList(from, Math.min(activities.size(), from + BATCH));
                for (Receipt receipt : intake.accept(organization, batch)) {
                    if (receipt instanceof Receipt.Rejected rejected) {
                        throw new IllegalStateException("Rejected: " + rejected);
                    }
                }
            }
            settling.settle(organization);
        }
    }
}
