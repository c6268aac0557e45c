package io.pacesetter.api.rulebook;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.engine.trial.Trials;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Trial runs of drafts. */
@RestController
@RequestMapping("/api/v1/rulebooks/{id}/trial")
@Tag(name = "Rulebooks")
class TrialController {

    private final Trials trials;

    TrialController(Trials trials) {
        this.trials = trials;
    }

    /** The first day, and the day after the last. */
    record TrialRequest(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The job that does it. */
    record TrialStarted(String id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Permission.RULES_WRITE)
    @Operation(
            summary = "Try the draft on the past, as a job",
            description =
                    "From the first day up to but without the day \"to\". Nothing is awarded. Once the job is done,"
                            + " its result is {from, to, before, after, difference: [{subject, points, badges: {gained, lost},"
                            + " rank}]}: what the rules in force made of those days, what they would make of them with the draft in"
                            + " force throughout, and for whom that is a difference. before and after are {points, effects, rows:"
                            + " [{subject, points, badges, rank}]}.")
    TrialStarted start(Viewer viewer, @PathVariable String id, @RequestBody TrialRequest request) {
        return new TrialStarted(Ids.format(trials.start(viewer, RulebookIds.of(id), request.from(), request.to())));
    }
}
