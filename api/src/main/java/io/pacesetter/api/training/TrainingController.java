package io.pacesetter.api.training;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.training.Training;
import io.pacesetter.processes.training.TrainingEffect;
import io.pacesetter.processes.training.TrainingEffects;
import io.pacesetter.processes.training.Trainings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/trainings")
@Tag(name = "Training", description = "What people learn from, and whether the numbers moved afterwards")
class TrainingController {

    private static final String CAVEAT =
            "Many things happen around a training: that the numbers moved does not prove that it moved them.";

    /** A training as somebody describes it; {@code version} is the one read before, when it is changed. */
    record TrainingRequest(
            @Nullable String key,
            @Nullable String name,
            @Nullable String description,
            @OneOf(Training.Kind.class) @Nullable String kind,
            @Nullable String link,
            @Nullable Integer minutes,
            @Nullable String indicator,
            @Nullable String language,
            @Nullable Long version) {

        Training.Draft draft() {
            return new Training.Draft(key, name, description, kind, link, minutes, indicator, language);
        }
    }

    record TrainingList(List<TrainingResponse> items) {}

    /**
     * How the indicator of a training moved.
     *
     * @param indicator null if the training serves none
     * @param people how many are counted
     * @param leftOut how many did it but had too few working days before or after, or no data
     * @param before per working day for what adds up
     * @param change by how much it got better; negative if it got worse
     * @param peers those who never did it, over the same days
     */
    record TrainingEffectResponse(
            @Nullable String indicator,
            int people,
            int leftOut,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal change,
            @Nullable PeersResponse peers,
            String caveat) {

        static TrainingEffectResponse of(TrainingEffect effect) {
            TrainingEffect.Moved trained = effect.trained();
            TrainingEffect.Moved peers = effect.peers();
            return new TrainingEffectResponse(
                    effect.indicator().key(),
                    effect.people(),
                    effect.leftOut(),
                    trained == null ? null : trained.before(),
                    trained == null ? null : trained.after(),
                    trained == null ? null : trained.change(),
                    peers == null ? null : new PeersResponse(peers.before(), peers.after(), peers.change()),
                    CAVEAT);
        }
    }

    /** How the indicator of others moved over the same days. */
    record PeersResponse(BigDecimal before, BigDecimal after, BigDecimal change) {}

    private final Trainings trainings;
    private final TrainingEffects effects;
    private final Indicators indicators;

    TrainingController(Trainings trainings, TrainingEffects effects, Indicators indicators) {
        this.trainings = trainings;
        this.effects = effects;
        this.indicators = indicators;
    }

    @GetMapping
    @Requires(TASKS_WORK)
    @Operation(summary = "List the trainings in use, by name")
    TrainingList list(Viewer viewer) {
        return new TrainingList(trainings.list(viewer.organization()).stream()
                .map(training -> response(viewer, training))
                .toList());
    }

    @GetMapping("/{id}")
    @Requires(TASKS_WORK)
    @Operation(summary = "Show a training, also one that is retired")
    TrainingResponse get(Viewer viewer, @PathVariable String id) {
        return response(viewer, trainings.get(viewer.organization(), number(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(TRAINING_WRITE)
    @Operation(summary = "Add a training to the catalogue; not for managers, who assign from it")
    TrainingResponse create(Viewer viewer, @RequestBody TrainingRequest body) {
        return response(viewer, trainings.create(viewer, body.draft()));
    }

    @PutMapping("/{id}")
    @Requires(TRAINING_WRITE)
    @Operation(summary = "Change a training; its key and file stay")
    TrainingResponse change(Viewer viewer, @PathVariable String id, @RequestBody TrainingRequest body) {
        return response(viewer, trainings.change(viewer, number(id), body.draft(), body.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(TRAINING_WRITE)
    @Operation(summary = "Retire a training; what is assigned stays so")
    void retire(Viewer viewer, @PathVariable String id) {
        trainings.retire(viewer, number(id));
    }

    @GetMapping("/{id}/effect")
    @Requires(TRAINING_WRITE)
    @Operation(summary = "Hold the indicator's numbers before and after a training against each other, beside others'")
    TrainingEffectResponse effect(Viewer viewer, @PathVariable String id) {
        Training training = trainings.get(viewer.organization(), number(id));
        return effects.of(viewer.organization(), training)
                .map(TrainingEffectResponse::of)
                .orElseGet(() -> new TrainingEffectResponse(null, 0, 0, null, null, null, null, CAVEAT));
    }

    private TrainingResponse response(Viewer viewer, Training training) {
        return TrainingResponse.of(viewer.organization(), training, indicators);
    }

    static long number(String id) {
        return Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Training", id));
    }
}
