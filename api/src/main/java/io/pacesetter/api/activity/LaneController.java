package io.pacesetter.api.activity;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.lane.LaneState;
import io.pacesetter.engine.lane.Lanes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether everything accepted is in the standings. */
@RestController
@Tag(name = "Activities")
class LaneController {

    private final Lanes lanes;

    LaneController(Lanes lanes) {
        this.lanes = lanes;
    }

    @GetMapping("/api/v1/lane")
    @Requires({Permission.STANDINGS_READ, Permission.ACTIVITIES_WRITE})
    @Operation(summary = "Tell how much of what was accepted is not in the standings yet")
    LaneState state(Viewer viewer) {
        return lanes.state(viewer.organization());
    }
}
