package io.pacesetter.api.scorecard;

import io.pacesetter.api.security.Requires;
import io.pacesetter.api.standing.IndicatorMetadata;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.scorecard.Cascade;
import io.pacesetter.engine.scorecard.Cascades;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
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

/** How the goals of teams and members add up to the company's. */
@RestController
@RequestMapping("/api/v1/cascade")
@Tag(name = "Scorecards")
class CascadeController {

    private final Cascades cascades;

    CascadeController(Cascades cascades) {
        this.cascades = cascades;
    }

    /** The cascade of an indicator. */
    record CascadeResponse(
            String indicator,
            IndicatorMetadata metadata,
            @OneOf(Period.class) String period,
            LocalDate from,
            LocalDate to,
            Node root) {}

    /**
     * A subject in the cascade.
     *
     * @param partsTarget the sum of the targets one step below; null if nothing below has one
     * @param gap what the parts leave of the target
     */
    record Node(
            @OneOf(Level.class) String level,
            SubjectResponse subject,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal attainment,
            @Nullable BigDecimal pace,
            @OneOf(Status.class) @Nullable String status,
            @Nullable BigDecimal partsTarget,
            @Nullable BigDecimal gap,
            List<Node> children) {

        static Node of(Cascade.Node node) {
            Judgement judgement = node.judgement();
            return new Node(
                    node.subject().level().key(),
                    SubjectResponse.of(node.subject(), node.name()),
                    judgement == null ? null : judgement.target(),
                    node.actual(),
                    judgement == null ? null : judgement.attainment(),
                    judgement == null ? null : judgement.pace(),
                    LineResponse.status(judgement),
                    node.partsTarget(),
                    node.gap(),
                    node.children().stream().map(Node::of).toList());
        }
    }

    @GetMapping
    @Requires(Permission.STANDINGS_READ)
    @Operation(
            summary = "Reads how goals add up: company, teams, members",
            description = "Members whom the caller may not see are left out; their targets still count for the sums.")
    CascadeResponse read(
            Viewer viewer,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "month") String period,
            @RequestParam(required = false) @Nullable String at) {
        Cascade cascade = cascades.read(viewer, indicator, AsOf.period("/period", period), at);
        return new CascadeResponse(
                cascade.indicator().key(),
                IndicatorMetadata.of(cascade.indicator()),
                cascade.asOf().period().key(),
                cascade.asOf().span().from(),
                cascade.asOf().span().to(),
                Node.of(cascade.root()));
    }
}
