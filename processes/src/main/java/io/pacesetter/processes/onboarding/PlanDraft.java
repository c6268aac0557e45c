package io.pacesetter.processes.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the words of whoever makes it; see {@link Plan} for what each field means.
 *
 * @param version the version that is changed; null for the newest
 */
public record PlanDraft(
        @Nullable String key,
        @Nullable String name,
        @Nullable String description,
        @Nullable List<StageDraft> stages,
        @Nullable Long version) {

    /** A stage; without a gate it closes when its time is up. */
    public record StageDraft(
            @Nullable String key,
            @Nullable String name,
            @Nullable Integer days,
            @Nullable Integer rampPercent,
            @Nullable GateDraft gate,
            @Nullable List<TargetDraft> targets,
            @Nullable List<ChoreDraft> tasks,
            @Nullable List<CheckInDraft> checkIns) {}

    /** A gate; what is left out is not asked for. */
    public record GateDraft(
            @Nullable String targets,
            @Nullable Boolean tasks,
            @Nullable Boolean signOff) {}

    /** A full target; a month's if the period is left out. */
    public record TargetDraft(
            @Nullable String indicator,
            @OneOf(Period.class) @Nullable String period,
            @Nullable BigDecimal target) {}

    /** Something to do. */
    public record ChoreDraft(
            @Nullable String key,
            @Nullable String title,

            @JsonProperty("for") @OneOf(Doer.class) @Nullable
            String doer,

            @Nullable Integer dueDay,
            @Nullable String description,
            @Nullable String link) {}

    /** A talk. */
    public record CheckInDraft(
            @Nullable String title,
            @Nullable Integer day,
            @OneOf(Companion.class) @Nullable String with) {}
}
