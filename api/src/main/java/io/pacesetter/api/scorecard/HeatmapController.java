package io.pacesetter.api.scorecard;

import io.pacesetter.api.security.Requires;
import io.pacesetter.api.standing.IndicatorMetadata;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.Heatmap;
import io.pacesetter.engine.scorecard.Heatmaps;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.rules.pace.Judgement;
import io.pacesetter.rules.pace.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members by indicators. */
@RestController
@RequestMapping("/api/v1/heatmap")
@Tag(name = "Scorecards")
class HeatmapController {

    private final Heatmaps heatmaps;

    HeatmapController(Heatmaps heatmaps) {
        this.heatmaps = heatmaps;
    }

    /** A heat map. */
    record HeatmapResponse(
            @OneOf(Period.class) String period,
            LocalDate from,
            LocalDate to,
            List<IndicatorMetadata> indicators,
            List<MemberRow> members) {}

    /** A member's numbers, in the order of the indicators, with the score of the member's scorecard. */
    record MemberRow(
            String id, String key, String name, @Nullable BigDecimal score, List<Cell> cells) {}

    /** A member's number beside its target and those of the others; percentile 100 is the best. */
    record Cell(
            String indicator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal attainment,
            @Nullable BigDecimal pace,
            @OneOf(Status.class) @Nullable String status,
            @Nullable BigDecimal peerMedian,
            @Nullable BigDecimal percentile) {

        static Cell of(Heatmap.Cell cell) {
            Judgement judgement = cell.judgement();
            return new Cell(
                    cell.indicator().key(),
                    cell.value(),
                    judgement == null ? null : judgement.target(),
                    judgement == null ? null : judgement.attainment(),
                    judgement == null ? null : judgement.pace(),
                    LineResponse.status(judgement),
                    cell.peerMedian(),
                    cell.percentile());
        }
    }

    @GetMapping
    @Requires(Permission.STANDINGS_READ)
    @Operation(summary = "Compares a team's members by every indicator")
    HeatmapResponse read(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "month") String period,
            @RequestParam(required = false) @Nullable String at) {
        Heatmap map = heatmaps.read(viewer, team, AsOf.period("/period", period), at);
        return new HeatmapResponse(
                map.asOf().period().key(),
                map.asOf().span().from(),
                map.asOf().span().to(),
                map.indicators().stream().map(IndicatorMetadata::of).toList(),
                map.rows().stream()
                        .map(row -> new MemberRow(
                                Ids.format(row.member().id()),
                                row.member().key(),
                                row.member().name(),
                                row.score().value(),
                                row.cells().stream().map(Cell::of).toList()))
                        .toList());
    }
}
