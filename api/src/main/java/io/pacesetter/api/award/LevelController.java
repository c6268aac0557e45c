package io.pacesetter.api.award;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.level.LevelStep;
import io.pacesetter.engine.level.Levels;
import io.pacesetter.engine.refusal.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/levels")
@Tag(name = "Points")
class LevelController {

    /** The levels in order; a name is empty for a shipped level. */
    record LevelList(List<LevelStep> items) {}

    record LevelsRequest(@Nullable List<Levels.Draft> items) {}

    private final Levels levels;
    private final Audit audit;

    LevelController(Levels levels, Audit audit) {
        this.levels = levels;
        this.audit = audit;
    }

    @GetMapping
    @Requires(STANDINGS_READ)
    @Operation(summary = "Lists the levels that points lead to")
    LevelList list(Viewer viewer) {
        return new LevelList(levels.of(viewer.organization()));
    }

    @PutMapping
    @Requires(RULES_WRITE)
    @Operation(summary = "Replaces the levels; the first begins at 0 points")
    LevelList replace(Viewer viewer, @RequestBody LevelsRequest body) {
        List<Levels.Draft> drafts = body.items();
        if (drafts == null) {
            throw Refusal.invalid("/items", "is missing; give the levels in order of points");
        }
        List<LevelStep> steps = levels.replace(viewer.organization(), drafts);
        audit.record(viewer, "levels.replaced", steps.size() + " levels", null);
        return new LevelList(steps);
    }
}
