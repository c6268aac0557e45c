package io.pacesetter.api.organization;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.contract.OneOf;
import io.pacesetter.engine.org.Calendar;
import io.pacesetter.engine.org.Organizations;
import io.pacesetter.engine.org.Period;
import io.pacesetter.engine.org.Span;
import io.pacesetter.engine.refusal.Faults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "Organization")
class CalendarController {

    /**
     * A period of the organization's calendar.
     *
     * @param to the day after its last
     * @param label the same in every language: 2025, 2025/26, 2025 Q2, 2025-05 …
     * @param workingDaysGone with the share of today that has gone by
     */
    record PeriodResponse(
            @OneOf(Period.class) String period,
            LocalDate from,
            LocalDate to,
            String label,
            long workingDays,
            BigDecimal workingDaysGone) {}

    private final Organizations organizations;
    private final Clock clock;

    CalendarController(Organizations organizations, Clock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/periods")
    @Requires({STANDINGS_READ, ACTIVITIES_READ, PEOPLE_READ, GOALS_WRITE, INDICATORS_WRITE, ORGANIZATION_WRITE})
    @Operation(summary = "Show the period that holds a day or moment, by default now")
    PeriodResponse period(
            Viewer viewer,
            @RequestParam(defaultValue = "month") String period,
            @RequestParam(required = false) @Nullable String at) {
        Calendar calendar = organizations.calendar(viewer.organization());
        Faults faults = new Faults();
        Period wanted = Period.find(period).orElse(Period.MONTH);
        if (Period.find(period).isEmpty()) {
            faults.add(
                    "/period",
                    "'" + period + "' is no period; give one of "
                            + Arrays.stream(Period.values()).map(Period::key).collect(Collectors.joining(", ")));
        }
        Instant moment = moment(at, calendar, faults);
        faults.refuseIfAny();
        LocalDate day = calendar.dayOf(moment);
        Span span = calendar.span(wanted, day);
        BigDecimal gone = BigDecimal.valueOf(
                        calendar.workingDaysIn(new Span(span.from(), day)).count())
                .add(calendar.shareGone(day, moment));
        return new PeriodResponse(
                wanted.key(),
                span.from(),
                span.to(),
                PeriodLabel.of(wanted, span, calendar.fiscalYearStart()),
                calendar.workingDaysIn(span).count(),
                gone);
    }

    /** A day alone means its close, as on scorecards. */
    private Instant moment(@Nullable String at, Calendar calendar, Faults faults) {
        if (at == null || at.isBlank()) {
            return clock.instant();
        }
        try {
            return at.contains("T")
                    ? OffsetDateTime.parse(at.strip()).toInstant()
                    : calendar.startOf(faults.check("/at", LocalDate.parse(at.strip()))
                                    .plusDays(1))
                            .minusNanos(1);
        } catch (DateTimeParseException e) {
            faults.add(
                    "/at", "'" + at + "' is neither a day such as 2025-05-31 nor a time such as 2025-05-31T09:00:00Z");
            return clock.instant();
        }
    }
}
