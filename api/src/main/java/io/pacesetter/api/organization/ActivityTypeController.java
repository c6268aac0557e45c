package io.pacesetter.api.organization;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.ActivityType;
import io.pacesetter.engine.org.ActivityTypes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activity-types")
@Tag(name = "Organization")
class ActivityTypeController {

    /** All types by key. */
    record ActivityTypeList(List<ActivityType> items) {}

    /** A kind of activity to record from now on. */
    record ActivityTypeRequest(
            @Schema(example = "site_visit") @Nullable String key,
            @Schema(example = "Site visit") @Nullable String name) {}

    private final ActivityTypes types;
    private final Audit audit;

    ActivityTypeController(ActivityTypes types, Audit audit) {
        this.types = types;
        this.audit = audit;
    }

    @GetMapping
    @Requires({STANDINGS_READ, ACTIVITIES_READ, ACTIVITIES_WRITE, INDICATORS_WRITE, IMPORTS_RUN, ORGANIZATION_WRITE})
    @Operation(summary = "List the activity types")
    ActivityTypeList list(Viewer viewer) {
        return new ActivityTypeList(types.list(viewer.organization()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires({ORGANIZATION_WRITE, INDICATORS_WRITE})
    @Transactional
    @Operation(summary = "Add an activity type")
    public ActivityType add(Viewer viewer, @RequestBody ActivityTypeRequest body) {
        ActivityType added = types.add(viewer.organization(), body.key(), body.name());
        audit.record(viewer, "activity-type.added", added.key(), null);
        return added;
    }
}
