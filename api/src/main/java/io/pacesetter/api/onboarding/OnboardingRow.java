package io.pacesetter.api.onboarding;

import io.pacesetter.api.onboarding.OnboardingNames.Followed;
import io.pacesetter.api.onboarding.OnboardingNames.StageName;
import io.pacesetter.api.onboarding.OnboardingNames.Who;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.onboarding.Onboarding;
import io.pacesetter.processes.onboarding.OnboardingBoard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody's onboarding stands, in short.
 *
 * @param stage the stage under way; null before the first and after the last
 * @param stageDue its last day
 * @param behind whether the stage before ended behind plan, or this one's targets lag behind the working days gone
 * @param stuck what holds it up; null for nothing
 * @param rampPercent the share of full targets that is planned for today
 * @param attainment what is reached of the stage's targets; 1 is all of it, null without targets
 * @param timeToRamp calendar days until full targets were reached; null until then
 */
record OnboardingRow(
        String id,
        Who member,
        Followed plan,
        @Nullable String cohort,
        LocalDate startsOn,
        @OneOf(Onboarding.Status.class) String status,
        @Nullable StageName stage,
        @Nullable LocalDate stageDue,
        boolean behind,
        @Nullable Stuck stuck,
        int rampPercent,
        @Nullable BigDecimal attainment,
        @Nullable Long timeToRamp) {

    /** A step of the process that failed, or {@code task} for the one that is overdue the longest. */
    record Stuck(String node, String name, Instant since) {}

    static OnboardingRow of(OnboardingBoard.Row row, Roster roster) {
        Onboarding onboarding = row.onboarding();
        OnboardingBoard.Stuck stuck = row.stuck();
        return new OnboardingRow(
                Ids.format(onboarding.id()),
                Who.of(roster, onboarding.memberId()),
                Followed.of(onboarding.plan()),
                onboarding.cohort(),
                onboarding.startsOn(),
                onboarding.status().key(),
                StageName.ofOpen(onboarding),
                onboarding.open().map(onboarding::lastDay).orElse(null),
                row.behind(),
                stuck == null ? null : new Stuck(stuck.node(), stuck.name(), stuck.since()),
                row.rampPercent(),
                row.attainment(),
                row.timeToRamp());
    }
}
