package io.pacesetter.api.training;

import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.training.Training;

/** Which training it is. */
record TrainingName(String id, String key, String name) {

    static TrainingName of(Training training) {
        return new TrainingName(Ids.format(training.id()), training.key(), training.name());
    }
}
