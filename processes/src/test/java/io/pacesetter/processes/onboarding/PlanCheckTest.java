package io.pacesetter.processes.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private final Faults faults = new Faults();
    private final PlanCheck check = new PlanCheck(faults, "calls"::equals);

    @Test
    void takesStagesThatFollowOneAnother() {
        List<Plan.Stage> stages = check.stages(List.of(stage("a", 30, 25), stage("b", 60, 100)));

        assertThat(faults.found()).isEmpty();
        assertThat(stages).extracting(Plan.Stage::days).containsExactly(30, 60);
        assertThat(stages.get(0).gate()).isEqualTo(new Plan.Gate("none", false, false));
    }

    @Test
    void refusesAStageOfNoDays() {
        check.stages(List.of(stage("a", 0, 25), stage("b", 30, 50), stage("c", 30, 100)));

        assertThat(pointers()).containsExactly("/stages/0/days", "/stages/2/days");
    }

    @Test
    void refusesTheSameKeyTwiceAndARampBeyondTheWhole() {
        check.stages(List.of(stage("a", 30, -1), stage("a", 60, 101)));

        assertThat(pointers())
                .containsExactlyInAnyOrder("/stages/0/rampPercent", "/stages/1/rampPercent", "/stages/1/key");
    }

    @Test
    void refusesUnknownIndicatorsAndGatesThatAskForMoreTargetsThanThereAre() {
        check.stages(List.of(new PlanDraft.StageDraft(
                "a",
                "A",
                30,
                50,
                new PlanDraft.GateDraft("2", true, false),
                List.of(new PlanDraft.TargetDraft("gone", "week", BigDecimal.TEN)),
                null,
                null)));

        assertThat(pointers()).containsExactlyInAnyOrder("/stages/0/targets/0/indicator", "/stages/0/gate/targets");
    }

    @Test
    void refusesTasksForNobodyDueAfterTheStageOrWithALinkThatRuns() {
        check.stages(
                List.of(withTask(new PlanDraft.ChoreDraft("t", "Read", "nobody", 31, null, "javascript:alert(1)"))));

        assertThat(pointers())
                .containsExactlyInAnyOrder(
                        "/stages/0/tasks/0/for", "/stages/0/tasks/0/dueDay", "/stages/0/tasks/0/link");
    }

    @Test
    void refusesAPlanWithoutStages() {
        check.stages(null);

        assertThat(pointers()).containsExactly("/stages");
    }

    private List<String> pointers() {
        return faults.found().stream().map(Refusal.Fault::pointer).toList();
    }

    private static PlanDraft.StageDraft stage(String key, @Nullable Integer days, @Nullable Integer ramp) {
        return new PlanDraft.StageDraft(key, "Stage", days, ramp, null, null, null, null);
    }

    private static PlanDraft.StageDraft withTask(PlanDraft.ChoreDraft task) {
        return new PlanDraft.StageDraft("a", "A", 30, 50, null, null, List.of(task), null);
    }
}
