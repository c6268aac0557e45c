package io.pacesetter.api.people;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.paging.PageOf;
import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Directory;
import io.pacesetter.engine.people.NewPerson;
import io.pacesetter.engine.people.People;
import io.pacesetter.engine.people.PersonEdit;
import io.pacesetter.engine.people.Presence;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.refusal.Faults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People", description = "Who belongs to the organization, since when, and where")
class PersonController {

    /** A person to add; {@code team} by id or name, {@code from} left out holds from the beginning. */
    record NewPersonRequest(
            @Schema(example = "0051a00000BcDeF") @Nullable String key,
            @Schema(example = "김아나") @Nullable String name,
            @Nullable String email,
            @Schema(example = "AE") @Nullable String role,
            @Nullable String team,

            @ArraySchema(schema = @Schema(implementation = String.class, example = "enterprise")) @Nullable
            JsonNode tags,

            @Schema(example = "2025-05-01") @Nullable String from) {}

    /** What to change; what is left out stays, a null {@code email} removes it, and {@code tags} hold from today on. */
    record PersonChangeRequest(
            @Nullable String name,

            @Schema(implementation = String.class, nullable = true) @Nullable
            JsonNode email,

            @ArraySchema(schema = @Schema(implementation = String.class, example = "enterprise")) @Nullable
            JsonNode tags,

            @Nullable Boolean excluded,
            @Nullable Long version) {}

    /** The first day on which the person no longer belongs; left out, today is the last day. */
    record DepartureRequest(
            @Schema(example = "2025-06-01") @Nullable String on) {}

    private final People people;
    private final Directory directory;
    private final RosterAccess access;

    PersonController(People people, Directory directory, RosterAccess access) {
        this.people = people;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping
    @Requires(PEOPLE_READ)
    @Operation(
            summary = "List people by name: part of a name, key or e-mail address, a team with those below, a status")
    PageOf<PersonResponse> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "all") String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf.check(page, size);
        Faults faults = new Faults();
        Long teamId = team == null || team.isBlank()
                ? null
                : directory.findTeam(viewer.organization(), team, "/team", faults);
        Presence.Status wanted = status(status, faults);
        faults.refuseIfAny();
        Directory.Listed listed = directory.people(
                viewer.organization(),
                new Directory.Wanted(query, teamId, wanted, access.visibleTo(viewer)),
                page,
                size);
        Roster roster = access.roster(viewer);
        return new PageOf<>(
                listed.people().stream()
                        .map(card -> PersonResponse.of(card, roster))
                        .toList(),
                page,
                size,
                listed.total());
    }

    private static Presence.@Nullable Status status(String text, Faults faults) {
        if (text.equals("all")) {
            return null;
        }
        for (Presence.Status status : Presence.Status.values()) {
            if (status.key().equals(text.toLowerCase(Locale.ROOT))) {
                return status;
            }
        }
        faults.add("/status", "'" + text + "' is no status; give active, left, upcoming or all");
        return null;
    }

    @GetMapping("/{id}")
    @Requires({PEOPLE_READ, STANDINGS_READ})
    @Operation(summary = "Show a person with memberships and absences; oneself without any further permission")
    PersonResponse show(Viewer viewer, @PathVariable String id) {
        return access.show(viewer, RosterAccess.id("Person", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Add a person")
    PersonResponse add(Viewer viewer, @RequestBody NewPersonRequest body) {
        Faults faults = new Faults();
        LocalDate from = faults.day("/from", body.from());
        List<String> tags = Given.texts("/tags", body.tags(), faults).value();
        NewPerson wanted = new NewPerson(
                body.key(),
                body.name(),
                body.email(),
                body.role(),
                body.team(),
                Objects.requireNonNullElse(tags, List.of()),
                from);
        long id = access.noted(
                viewer,
                "person.added",
                String.valueOf(body.name()),
                () -> people.add(viewer.organization(), wanted, faults));
        return access.show(viewer, id);
    }

    @PatchMapping("/{id}")
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Change a person's name, e-mail address or tags, or exclude the person from boards")
    PersonResponse change(Viewer viewer, @PathVariable String id, @RequestBody PersonChangeRequest body) {
        Faults faults = new Faults();
        PersonEdit edit = new PersonEdit(
                body.name(),
                Given.text("/email", body.email(), faults),
                Given.texts("/tags", body.tags(), faults),
                body.excluded(),
                body.version());
        return access.changePerson(
                viewer, "person.changed", id, person -> people.edit(viewer.organization(), person, edit, faults));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Remove a person in one step: today is the last day, the account ends, history stays")
    void remove(Viewer viewer, @PathVariable String id) {
        access.change(viewer, "person.removed", "Person", id, person -> people.remove(viewer.organization(), person));
    }

    @PostMapping("/{id}/departure")
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Record that a person leaves; history stays, and a return is a new membership")
    PersonResponse leave(
            Viewer viewer, @PathVariable String id, @RequestBody(required = false) @Nullable DepartureRequest body) {
        Faults faults = new Faults();
        LocalDate on = faults.day("/on", body == null ? null : body.on());
        faults.refuseIfAny();
        LocalDate lastDay = on == null ? access.today(viewer) : on.minusDays(1);
        return access.changePerson(
                viewer, "person.left", id, person -> people.leave(viewer.organization(), person, lastDay));
    }
}
