package io.pacesetter.api.training;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subjects;
import io.pacesetter.processes.training.Recommendation;
import io.pacesetter.processes.training.Recommendations;
import io.pacesetter.rules.pace.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Training")
class RecommendationController {

    /**
     * A training that serves a weak indicator.
     *
     * @param period the period of the goal that is missed
     * @param pace actual through what the working time gone by asks for; weak is below 0.95
     * @param reason how the goal stands: {@code behind} or {@code at_risk}
     */
    record TrainingRecommendation(
            TrainingResponse training,
            IndicatorName indicator,
            @OneOf(Period.class) String period,
            @Nullable BigDecimal attainment,
            BigDecimal pace,
            @OneOf(Status.class) String reason) {}

    /** Which indicator it is. */
    record IndicatorName(String key, String name) {}

    record TrainingRecommendations(List<TrainingRecommendation> items) {}

    private final Recommendations recommendations;
    private final Subjects subjects;
    private final Indicators indicators;

    RecommendationController(Recommendations recommendations, Subjects subjects, Indicators indicators) {
        this.recommendations = recommendations;
        this.subjects = subjects;
        this.indicators = indicators;
    }

    @GetMapping("/people/{id}/training-recommendations")
    @Requires(TASKS_WORK)
    @Operation(summary = "Recommend trainings for a person's weakest indicators, the weakest first")
    TrainingRecommendations ofPerson(Viewer viewer, @PathVariable String id) {
        return of(viewer, Level.MEMBER, id);
    }

    @GetMapping("/teams/{id}/training-recommendations")
    @Requires(TASKS_WORK)
    @Operation(summary = "Recommend trainings for a team's weakest indicators, the weakest first")
    TrainingRecommendations ofTeam(Viewer viewer, @PathVariable String id) {
        return of(viewer, Level.TEAM, id);
    }

    private TrainingRecommendations of(Viewer viewer, Level level, String id) {
        return new TrainingRecommendations(recommendations.of(viewer, subjects.seen(viewer, level, id)).stream()
                .map(one -> shown(viewer, one))
                .toList());
    }

    private TrainingRecommendation shown(Viewer viewer, Recommendation one) {
        return new TrainingRecommendation(
                TrainingResponse.of(viewer.organization(), one.training(), indicators),
                new IndicatorName(one.indicator().key(), one.indicator().name()),
                one.period().key(),
                one.attainment(),
                one.pace(),
                one.status().key());
    }
}
