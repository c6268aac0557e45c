package io.pacesetter.api.standing;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Permission;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.standing.Trend;
import io.pacesetter.engine.standing.Trends;
import io.pacesetter.engine.subject.AsOf;
import io.pacesetter.engine.subject.Level;
import io.pacesetter.engine.subject.Subject;
import io.pacesetter.engine.subject.Subjects;
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

/** How a number went over time. */
@RestController
@RequestMapping("/api/v1/series")
@Tag(name = "Standings")
class SeriesController {

    private final Trends trends;
    private final Subjects subjects;

    SeriesController(Trends trends, Subjects subjects) {
        this.trends = trends;
        this.subjects = subjects;
    }

    /** An indicator bucket by bucket. */
    record SeriesResponse(String indicator, IndicatorMetadata metadata, List<Point> points) {}

    /** The number of the bucket that begins on a day. */
    record Point(LocalDate from, @Nullable BigDecimal value) {}

    @GetMapping
    @Requires(Permission.STANDINGS_READ)
    @Operation(
            summary = "Reads an indicator by day, week or month",
            description = "`from` is the first day, `to` the day after the last.")
    SeriesResponse read(
            Viewer viewer,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "company") String level,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "day") String bucket) {
        Subject seen = subjects.seen(viewer, Level.parse("/level", level), subject);
        LocalDate first = AsOf.day("/from", from);
        LocalDate end = AsOf.day("/to", to);
        if (!end.isAfter(first)) {
            throw Refusal.invalid("/to", "A series ends after it starts; " + to + " is not after " + from);
        }
        Trend trend = trends.read(
                viewer.organization(), seen, indicator, new Span(first, end), AsOf.period("/bucket", bucket));
        return new SeriesResponse(
                trend.indicator().key(),
                IndicatorMetadata.of(trend.indicator()),
                trend.points().stream()
                        .map(point -> new Point(point.from(), point.value()))
                        .toList());
    }
}
