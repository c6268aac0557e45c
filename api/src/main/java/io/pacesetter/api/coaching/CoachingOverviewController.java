package io.pacesetter.api.coaching;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.Rosters;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.pacesetter.engine.tenant.Ids;
import io.pacesetter.processes.coaching.CoachingOverview;
import io.pacesetter.processes.coaching.CoachingSchedules;
import io.pacesetter.processes.coaching.CoachingTemplates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/coaching")
@Tag(name = "Coaching")
class CoachingOverviewController {

    record CalendarEntry(
            LocalDate day,

            @Schema(allowableValues = {"held", "planned", "follow_up"})
            String kind,

            String cycle,
            @Nullable Integer number,
            Coached member,
            @Nullable Coached manager) {}

    record CoachingCalendar(List<CalendarEntry> items) {}

    /** How long somebody was not coached; null where they never were. */
    record CoverageRow(
            Coached member,
            @Nullable Coached manager,
            @Nullable LocalDate lastSession,
            @Nullable Long daysSince,
            boolean open) {}

    record CoachingCoverage(List<CoverageRow> items) {}

    record ScheduleRow(String id, Coached member, String template, String every, LocalDate nextOn, String setBy) {}

    record CoachingScheduleList(List<ScheduleRow> items) {}

    private final CoachingOverview overview;
    private final CoachingSchedules schedules;
    private final CoachingTemplates templates;
    private final Rosters rosters;
    private final Audit audit;

    CoachingOverviewController(
            CoachingOverview overview,
            CoachingSchedules schedules,
            CoachingTemplates templates,
            Rosters rosters,
            Audit audit) {
        this.overview = overview;
        this.schedules = schedules;
        this.templates = templates;
        this.rosters = rosters;
        this.audit = audit;
    }

    @GetMapping("/calendar")
    @Requires(COACHING_READ)
    @Operation(summary = "Shows which sessions were held and what is to come, by day: today and 31 days unless told")
    CoachingCalendar calendar(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Faults faults = new Faults();
        LocalDate first = faults.day("/from", from);
        LocalDate last = faults.day("/to", to);
        faults.refuseIfAny();
        Roster roster = rosters.current(viewer.organization());
        return new CoachingCalendar(overview.calendar(viewer, first, last).stream()
                .map(entry -> new CalendarEntry(
                        entry.day(),
                        entry.kind(),
                        Ids.format(entry.cycleId()),
                        entry.number(),
                        Coached.of(roster, entry.memberId()),
                        Coached.orNull(roster, entry.managerId())))
                .toList());
    }

    @GetMapping("/coverage")
    @Requires(COACHING_READ)
    @Operation(summary = "Shows who was not coached for how long: who never was first")
    CoachingCoverage coverage(Viewer viewer) {
        Roster roster = rosters.current(viewer.organization());
        return new CoachingCoverage(overview.coverage(viewer).stream()
                .map(row -> new CoverageRow(
                        Coached.of(roster, row.memberId()),
                        Coached.orNull(roster, row.managerId()),
                        row.last(),
                        row.daysSince(),
                        row.open()))
                .toList());
    }

    @GetMapping("/schedules")
    @Requires(COACHING_READ)
    @Operation(summary = "Lists what opens coaching cycles again and again")
    CoachingScheduleList schedules(Viewer viewer) {
        Roster roster = rosters.current(viewer.organization());
        return new CoachingScheduleList(schedules.list(viewer).stream()
                .map(schedule -> new ScheduleRow(
                        Ids.format(schedule.id()),
                        Coached.of(roster, schedule.memberId()),
                        templates
                                .get(viewer.organization(), schedule.templateId())
                                .key(),
                        schedule.every(),
                        schedule.nextOn(),
                        schedule.setBy()))
                .toList());
    }

    @DeleteMapping("/schedules/{id}")
    @Requires(COACHING_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stops a schedule; the cycle that it opened goes on")
    void stop(Viewer viewer, @PathVariable String id) {
        schedules.stop(viewer, Ids.tryParse(id).orElseThrow(() -> Refusal.notFound("Coaching schedule", id)));
        audit.record(viewer, "coaching-schedule.stopped", id, null);
    }
}
