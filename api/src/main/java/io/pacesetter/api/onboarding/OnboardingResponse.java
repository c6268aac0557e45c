package io.pacesetter.api.onboarding;

import io.pacesetter.api.onboarding.OnboardingNames.Followed;
import io.pacesetter.api.onboarding.OnboardingNames.StageName;
import io.pacesetter.api.onboarding.OnboardingNames.Who;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.onboarding.Onboarding;
import io.pacesetter.processes.onboarding.OnboardingDetail;
import io.pacesetter.processes.runtime.Steps;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An onboarding as callers see it. A buddy sees its stages alone.
 *
 * @param manager who leads the person now; null for nobody
 * @param stage the stage under way; null before the first and after the last
 * @param activeNodes the nodes of the process that wait
 * @param instance the process instance; null where it is not shown
 * @param ramp what was planned and reached of full targets by day, in percent
 * @param changes who changed what of the plan under way
 * @param reason why it was cancelled
 */
record OnboardingResponse(
        String id,
        Who member,
        @Nullable Who buddy,
        @Nullable Who manager,
        Followed plan,
        @Nullable String cohort,
        @OneOf(Onboarding.Status.class) String status,
        @Nullable StageName stage,
        LocalDate startsOn,
        List<StageResponse> stages,
        List<String> activeNodes,
        @Nullable String instance,
        List<RampDay> ramp,
        List<PlanChange> changes,
        @Nullable String reason,
        long version) {

    /** One day of a ramp, in percent of full targets; {@code actual} is null for days to come. */
    record RampDay(LocalDate day, int plan, @Nullable BigDecimal actual) {

        static List<RampDay> all(List<OnboardingDetail.RampPoint> points) {
            return points.stream()
                    .map(point -> new RampDay(point.day(), point.plan(), point.actual()))
                    .toList();
        }
    }

    /** What somebody changed. */
    record PlanChange(Instant at, String by, String what) {}

    static OnboardingResponse of(OnboardingDetail detail, Roster roster) {
        Onboarding onboarding = detail.onboarding();
        return new OnboardingResponse(
                Ids.format(onboarding.id()),
                Who.of(roster, onboarding.memberId()),
                Who.orNull(roster, onboarding.buddyId()),
                Who.orNull(roster, detail.managerId()),
                Followed.of(onboarding.plan()),
                onboarding.cohort(),
                onboarding.status().key(),
                StageName.ofOpen(onboarding),
                onboarding.startsOn(),
                StageResponse.all(detail, roster),
                detail.activeNodes().stream().map(Steps.ActiveNode::nodeId).toList(),
                detail.whole() ? onboarding.instance() : null,
                RampDay.all(detail.ramp()),
                detail.changes().stream()
                        .map(change -> new PlanChange(change.at(), change.by(), change.what()))
                        .toList(),
                detail.whole() ? onboarding.reason() : null,
                onboarding.version());
    }
}
