package io.pacesetter.api.people;

import static io.pacesetter.engine.access.Permission.*;

import io.pacesetter.api.security.Requires;
import io.pacesetter.engine.access.Viewer;
import io.pacesetter.engine.people.Directory;
import io.pacesetter.engine.people.NewTeam;
import io.pacesetter.engine.people.Patch;
import io.pacesetter.engine.people.Roster;
import io.pacesetter.engine.people.TeamEdit;
import io.pacesetter.engine.people.Teams;
import io.pacesetter.engine.refusal.Faults;
import io.pacesetter.engine.tenant.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "People")
class TeamController {

    /** All teams by name, archived ones too. */
    record TeamList(List<TeamResponse> items) {}

    /** A team to add; {@code parent} by id or name, {@code manager} a person's id or key. */
    record NewTeamRequest(
            @Nullable String name,
            @Nullable String parent,
            @Nullable String manager,
            @Schema(example = "2025-05-01") @Nullable String from) {}

    /** What to change; what is left out stays, and a null {@code manager} leaves the team without one. */
    record TeamChangeRequest(
            @Nullable String name,

            @Schema(implementation = String.class, nullable = true) @Nullable
            JsonNode manager,

            @Schema(description = "false brings an archived team back") @Nullable
            Boolean archived,

            @Nullable Long version) {}

    /** Where a team stands from a day on: below {@code parent} by id or name, at the top if null. */
    record PlacementRequest(
            @Nullable String parent,

            @Schema(example = "2025-05-01", description = "Left out: from the beginning") @Nullable
            String from) {}

    private final Teams teams;
    private final Directory directory;
    private final RosterAccess access;

    TeamController(Teams teams, Directory directory, RosterAccess access) {
        this.teams = teams;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping
    @Requires({STANDINGS_READ, PEOPLE_READ})
    @Operation(summary = "List the teams as they stand today")
    TeamList list(Viewer viewer) {
        Roster roster = access.roster(viewer);
        return new TeamList(directory.teams(viewer.organization()).stream()
                .map(team -> TeamResponse.of(team, roster))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Add a team")
    TeamResponse add(Viewer viewer, @RequestBody NewTeamRequest body) {
        Faults faults = new Faults();
        LocalDate from = faults.day("/from", body.from());
        Long manager = manager(viewer, body.manager(), faults);
        NewTeam wanted = new NewTeam(body.name(), body.parent(), manager, from);
        long id = access.noted(
                viewer,
                "team.added",
                String.valueOf(body.name()),
                () -> teams.add(viewer.organization(), wanted, faults));
        return show(viewer, id);
    }

    @PatchMapping("/{id}")
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Change a team's name or manager, or bring it back from the archive")
    TeamResponse change(Viewer viewer, @PathVariable String id, @RequestBody TeamChangeRequest body) {
        Faults faults = new Faults();
        Patch<String> manager = Given.text("/manager", body.manager(), faults);
        TeamEdit edit = new TeamEdit(
                body.name(),
                manager.given() ? Patch.to(manager(viewer, manager.value(), faults)) : Patch.keep(),
                body.archived(),
                body.version());
        return show(
                viewer,
                access.change(
                        viewer,
                        "team.changed",
                        "Team",
                        id,
                        team -> teams.edit(viewer.organization(), team, edit, faults)));
    }

    @PostMapping("/{id}/placement")
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Place a team below another, or at the top, from a day on")
    TeamResponse place(Viewer viewer, @PathVariable String id, @RequestBody PlacementRequest body) {
        Faults faults = new Faults();
        LocalDate from = faults.day("/from", body.from());
        return show(
                viewer,
                access.change(
                        viewer,
                        "team.placed",
                        "Team",
                        id,
                        team -> teams.place(viewer.organization(), team, body.parent(), from, faults)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Requires(PEOPLE_WRITE)
    @Operation(summary = "Archive a team without members; its past stays")
    void archive(Viewer viewer, @PathVariable String id) {
        access.change(viewer, "team.archived", "Team", id, team -> teams.archive(viewer.organization(), team));
    }

    private TeamResponse show(Viewer viewer, long team) {
        return TeamResponse.of(directory.team(viewer.organization(), team), access.roster(viewer));
    }

    private @Nullable Long manager(Viewer viewer, @Nullable String text, Faults faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Roster roster = access.roster(viewer);
        OptionalLong id = Ids.tryParse(text);
        if (id.isPresent() && roster.byId(id.getAsLong()).isPresent()) {
            return id.getAsLong();
        }
        Long byKey = roster.byKey(text.strip()).map(Roster.Member::id).orElse(null);
        if (byKey == null) {
            faults.add("/manager", "'" + text + "' is no person; give a person's id or key");
        }
        return byKey;
    }
}
