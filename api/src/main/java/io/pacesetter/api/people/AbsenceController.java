package io.pacesetter.api.people;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.TimeOff;
import io.pacesetter.engine.refusal.Faults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people/{id}/absences")
@Tag(name = "People")
class AbsenceController {

    /** Days off, from the first through the last. */
    record AbsenceRequest(
            @Schema(example = "2025-07-01") @Nullable String from,

            @Schema(example = "2025-07-11", description = "The last day off") @Nullable
            String to,

            @Nullable String reason) {}

    private final TimeOff timeOff;
    private final RosterAccess access;

    AbsenceController(TimeOff timeOff, RosterAccess access) {
        this.timeOff = timeOff;
        this.access = access;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Add an absence; targets leave its days out")
    PersonResponse add(Viewer viewer, @PathVariable String id, @RequestBody AbsenceRequest body) {
        Faults faults = new Faults();
        LocalDate from = day("/from", body.from(), faults);
        LocalDate to = day("/to", body.to(), faults);
        return access.changePerson(
                viewer,
                "absence.added",
                id,
                person -> timeOff.add(viewer.organization(), person, from, to, body.reason(), faults));
    }

    @DeleteMapping("/{absence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Take an absence back")
    void remove(Viewer viewer, @PathVariable String id, @PathVariable String absence) {
        long away = RosterAccess.id("Absence", absence);
        access.change(
                viewer, "absence.removed", "Person", id, person -> timeOff.remove(viewer.organization(), person, away));
    }

    private static @Nullable LocalDate day(String pointer, @Nullable String text, Faults faults) {
        if (text == null || text.isBlank()) {
            faults.add(pointer, "is missing; give a day such as 2025-07-01");
        }
        return faults.day(pointer, text);
    }
}
