package io.pacesetter.api.people;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.StayChange;
import io.pacesetter.engine.people.Stays;
import io.pacesetter.engine.refusal.Faults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/people/{id}/memberships")
@Tag(name = "People")
class MembershipController {

    /** A post; what is left out is as it was, null empties. {@code from} left out holds from the beginning. */
    record MembershipRequest(
            @Schema(implementation = String.class, nullable = true, description = "A team's id or name") @Nullable
            JsonNode team,

            @Schema(implementation = String.class, nullable = true) @Nullable
            JsonNode role,

            @Schema(implementation = BigDecimal.class, example = "0.6", description = "Above 0 and up to 1") @Nullable
            JsonNode partTime,

            @Schema(implementation = String[].class, description = "Such as \"enterprise\"") @Nullable
            JsonNode tags,

            @Schema(example = "2025-05-01") @Nullable String from,

            @Schema(description = "The day after the last; only when a membership is corrected") @Nullable
            String to,

            @Nullable Long version) {}

    private final Stays stays;
    private final RosterAccess access;

    MembershipController(Stays stays, RosterAccess access) {
        this.stays = stays;
        this.access = access;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Change team, role, working time or tags from a day on, or let a person return")
    PersonResponse begin(Viewer viewer, @PathVariable String id, @RequestBody MembershipRequest body) {
        Faults faults = new Faults();
        if (body.to() != null) {
            faults.add("/to", "A membership begins open; correct it afterwards, or record a departure");
        }
        StayChange wanted = read(body, null, faults);
        return access.changePerson(
                viewer, "membership.begun", id, person -> stays.begin(viewer.organization(), person, wanted, faults));
    }

    @PutMapping("/{membership}")
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Correct a membership, its days included; activities of those days count anew")
    PersonResponse replace(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String membership,
            @RequestBody MembershipRequest body) {
        long stay = RosterAccess.id("Membership", membership);
        Faults faults = new Faults();
        StayChange wanted = read(body, faults.day("/to", body.to()), faults);
        return access.changePerson(
                viewer,
                "membership.corrected",
                id,
                person -> stays.replace(viewer.organization(), person, stay, wanted, faults));
    }

    @DeleteMapping("/{membership}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Take a membership out of a person's history")
    void remove(Viewer viewer, @PathVariable String id, @PathVariable String membership) {
        long stay = RosterAccess.id("Membership", membership);
        access.change(
                viewer,
                "membership.removed",
                "Person",
                id,
                person -> stays.remove(viewer.organization(), person, stay));
    }

    private static StayChange read(MembershipRequest body, @Nullable LocalDate to, Faults faults) {
        return new StayChange(
                Given.text("/team", body.team(), faults),
                Given.text("/role", body.role(), faults),
                Given.number("/partTime", body.partTime(), faults),
                Given.texts("/tags", body.tags(), faults),
                faults.day("/from", body.from()),
                to,
                body.version());
    }
}
