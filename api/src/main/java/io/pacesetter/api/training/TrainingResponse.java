package io.pacesetter.api.training;

import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.indicator.IndicatorDefinition;
import io.pacesetter.engine.indicator.Indicators;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.tenant.OrganizationId;
import io.pacesetter.processes.training.Training;
import org.jspecify.annotations.Nullable;

/**
 * A training as callers see it.
 *
 * @param indicator the key of the indicator that it serves
 * @param file what is to be downloaded; null while there is nothing
 */
record TrainingResponse(
        String id,
        String key,
        String name,
        String description,
        @OneOf(Training.Kind.class) String kind,
        @Nullable String link,
        int minutes,
        @Nullable String indicator,
        String language,
        @Nullable TrainingFileResponse file,
        boolean retired,
        long version) {

    /** A file; {@code size} in bytes. */
    record TrainingFileResponse(String name, long size) {}

    static TrainingResponse of(OrganizationId organization, Training training, Indicators indicators) {
        Training.File file = training.file();
        Long indicator = training.indicatorId();
        return new TrainingResponse(
                Ids.format(training.id()),
                training.key(),
                training.name(),
                training.description(),
                training.kind().key(),
                training.link(),
                training.minutes(),
                indicator == null
                        ? null
                        : indicators
                                .find(organization, indicator)
                                .map(IndicatorDefinition::key)
                                .orElse(null),
                training.language(),
                file == null ? null : new TrainingFileResponse(file.name(), file.size()),
                training.retired(),
                training.version());
    }
}
