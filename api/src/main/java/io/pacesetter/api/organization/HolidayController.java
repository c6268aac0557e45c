package io.pacesetter.api.organization;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Audit;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.org.Holidays;
import io.pacesetter.engine.org.Holidays.Holiday;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.refusal.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organization/holidays")
@Tag(name = "Organization")
class HolidayController {

    /** All holidays by day. */
    record HolidayList(List<Holiday> items) {}

    /** A day off for everyone. */
    record HolidayRequest(
            @Schema(example = "2025-12-25") @Nullable String day,
            @Nullable String name) {}

    private final Holidays holidays;
    private final Audit audit;

    HolidayController(Holidays holidays, Audit audit) {
        this.holidays = holidays;
        this.audit = audit;
    }

    @GetMapping
    @Requires({STANDINGS_READ, PEOPLE_READ, ORGANIZATION_WRITE})
    @Operation(summary = "List the holidays")
    HolidayList list(Viewer viewer) {
        return new HolidayList(holidays.list(viewer.organization()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(ORGANIZATION_WRITE)
    @Transactional
    @Operation(summary = "Add a holiday, or rename the one of that day")
    public Holiday put(Viewer viewer, @RequestBody HolidayRequest body) {
        Faults faults = new Faults();
        LocalDate day = faults.day("/day", body.day());
        Holiday put = holidays.put(viewer.organization(), day, body.name(), faults);
        audit.record(viewer, "holiday.put", put.day() + " " + put.name(), null);
        return put;
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(ORGANIZATION_WRITE)
    @Transactional
    @Operation(summary = "Make a holiday an ordinary day")
    public void remove(Viewer viewer, @PathVariable String day) {
        Faults faults = new Faults();
        LocalDate read = faults.day("/day", day);
        faults.refuseIfAny();
        if (read == null) {
            throw Refusal.notFound("Holiday", day);
        }
        holidays.remove(viewer.organization(), read);
        audit.record(viewer, "holiday.removed", day, null);
    }
}
